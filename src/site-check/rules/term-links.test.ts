import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { termLinks } from './term-links.ts';

const GLOSSARY = '<h1>Terms</h1><dl><dt id="zco">ZCO</dt><dd>ZCO</dd><dt id="tpc">TPC</dt></dl>';
const ZCO = '<a class="term" href="/istilah/#zco">ZCO</a>';
const TODO = 'link the first use, and only that, in src/glossary/link-terms.ts';

/** A site with a glossary of two terms, and what stands on its first page. */
const say = (body: string, path = '/') =>
  messagesOf(
    termLinks,
    fixtureSite({
      'istilah/index.html': fixturePage({ path: '/istilah/', body: GLOSSARY }),
      'en/istilah/index.html': fixturePage({ path: '/en/istilah/', body: GLOSSARY }),
      [`${path.slice(1)}index.html`]: fixturePage({ path, body }),
    }),
  );

test('a first use without a link, told once', async () => {
  expect(await say('<h1>ZCO</h1><p>ZCO and ZCO</p>')).toEqual([
    `index.html: first use of ZCO without a link: ${TODO}`,
  ]);
});

test('a link only on a later use', async () => {
  expect(await say(`<p>A ZCO, ${ZCO}</p>`)).toEqual([
    `index.html: ZCO linked again: ${TODO}`,
    `index.html: first use of ZCO without a link: ${TODO}`,
  ]);
});

test('two links', async () => {
  expect(await say(`<p>${ZCO} ${ZCO}</p>`)).toEqual([`index.html: ZCO linked again: ${TODO}`]);
});

test.each([
  ['another anchor', '/istilah/#tpc'],
  ['no anchor', '/istilah/'],
  ['the other language', '/en/istilah/#zco'],
  ['no address', ''],
])('a link to %s', async (_, href) => {
  expect(await say(`<p>${ZCO.replace('/istilah/#zco', href)}</p>`)).toEqual([
    'index.html: link of ZCO that leads past its entry: ' +
      'lead it to its anchor on /istilah/, or add its row to data/terms.csv',
  ]);
});

test('a link of a term that the glossary lacks', async () => {
  expect(await say('<p><a class="term" href="/istilah/#xx">XX</a></p>')).toHaveLength(1);
});

test('a sound page, in each language, and what is no running text', async () => {
  expect(await say(`<h1>ZCO</h1><p>${ZCO} ZCO</p><th>TPC</th>`)).toEqual([]);
  const english = ZCO.replace('/istilah/', '/en/istilah/');
  expect(await say(`<p>${english} <a href="/">TPC</a></p>`, '/en/')).toEqual([]);
});

test('embeds and the glossary itself stand alone', async () => {
  expect(await say('<p>ZCO</p>', '/embed/a/')).toEqual([]);
  expect(await say('<p>ZCO</p><dl><dt id="zco">ZCO</dt></dl>', '/istilah/')).toEqual([]);
});
