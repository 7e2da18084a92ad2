import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { linkTarget } from './link-target.ts';

test('links that lead nowhere', async () => {
  const site = fixtureSite({
    'index.html': fixturePage({
      body: '<h1 id="satu">Heading</h1><a href="/unit/">A</a><a href="/en">B</a><a href="#dua">C</a><a href="/en/#isi">D</a><a href="/a.csv" download>E</a><a href="mailto:a@b.example">F</a><a href="https://elsewhere.example/x">G</a><a href="https://exa mple">H</a>',
    }),
  });
  expect(await messagesOf(linkTarget, site)).toEqual([
    'index.html: invalid link "https://exa mple": write an address',
    'index.html: unknown anchor #dua: give an element of index.html this id',
    'index.html: unknown page /a.csv: build it, or take the link out',
    'index.html: unknown page /en: end the address with a slash',
    'index.html: unknown page /unit/: build it, or take the link out',
  ]);
});

test('below a base path every link begins with it', async () => {
  const body =
    '<a href="/peta/en/">A</a><a href="en/">B</a><a href="/en/">C</a><a href="/petani/">D</a>';
  const site = {
    ...fixtureSite({ 'index.html': fixturePage({ body, before: '' }) }),
    base: '/peta',
  };
  const messages = await messagesOf(linkTarget, site);
  expect(
    messages.filter((message) => !message.includes('https:') && message.startsWith('index')),
  ).toEqual([
    'index.html: unknown page /en/: begin the address with /peta/',
    'index.html: unknown page /petani/: begin the address with /peta/',
  ]);
});
