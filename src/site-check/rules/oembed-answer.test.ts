import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { oembedAnswer } from './oembed-answer.ts';

const FILE = 'oembed/a/b.json';
const SOUND = {
  version: '1.0',
  type: 'rich',
  title: 'A',
  width: 680,
  height: 400,
  html: '<iframe src="https://example.org/embed/a/b/" title="A" width="680" height="400"></iframe>',
  thumbnail_url: 'https://example.org/grafik/a/b.png',
  thumbnail_width: 1456,
  thumbnail_height: 800,
};
const site = (answer: unknown) =>
  fixtureSite({
    [FILE]: typeof answer === 'string' ? answer : JSON.stringify(answer),
    'embed/a/b/index.html': fixturePage({ path: '/embed/a/b/' }),
    'grafik/a/b.png': '',
  });

test('a sound answer, with and without a picture', async () => {
  expect(await messagesOf(oembedAnswer, site(SOUND))).toEqual([]);
  const { thumbnail_url: _, ...rest } = SOUND;
  expect(await messagesOf(oembedAnswer, site(rest))).toEqual([]);
});

test.each([
  ['version', { version: 1 }],
  ['type', { type: 'video' }],
  ['title', { title: '' }],
  ['width or height', { height: '100%' }],
  ['html, which is not one frame', { html: `<p></p>${SOUND.html}`.replace('<p></p>', '<br>') }],
  ['frame of /embed/a/b/', { html: '<iframe src="/embed/a/b/" title="A"></iframe>' }],
  [
    'frame of https://example.org/embed/none/',
    { html: '<iframe src="https://example.org/embed/none/" title="A"></iframe>' },
  ],
  ['title of the frame', { html: SOUND.html.replace('title="A"', '') }],
  ['thumbnail https://example.org/none.png', { thumbnail_url: 'https://example.org/none.png' }],
  ['size of the thumbnail', { thumbnail_width: 0 }],
])('an invalid %s', async (part, change) => {
  const messages = await messagesOf(oembedAnswer, site({ ...SOUND, ...change }));
  expect(messages).toContain(`${FILE}: invalid ${part}: write it with src/embed/oembed-json.ts`);
});

test('what is no JSON', async () => {
  expect(await messagesOf(oembedAnswer, site('<html>'))).toEqual([
    `${FILE}: invalid JSON: write it with src/embed/oembed-json.ts`,
  ]);
});
