import { expect, test } from 'vitest';
import { fixtureSite, messagesOf } from '../fixture-site.ts';
import { embedAlone } from './embed-alone.ts';

const site = (head: string, body: string) =>
  fixtureSite({
    'embed/a/b/index.html': `<!doctype html><html lang="id"><head><title>A</title>${head}</head><body><main>${body}</main></body></html>`,
  });

test('whole links that open outside, and nothing to load', async () => {
  const sound = site(
    '<link rel="canonical" href="https://example.org/a/"><style>a{fill:url("#mh")}</style>',
    '<a href="https://example.org/a/" target="_blank" rel="noopener">A</a><script>1</script>',
  );
  expect(await messagesOf(embedAlone, sound)).toEqual([]);
});

test.each([
  ['<link rel="stylesheet" href="/a.css">', '/a.css'],
  ['<link rel="icon" href="https://example.org/icon.svg">', 'https://example.org/icon.svg'],
  ['<style>@import "b.css";</style>', 'b.css'],
  ['<style>a{background:url(c.png)}</style>', 'c.png'],
  ['<script src="d.js"></script>', 'd.js'],
  ['<img src="e.png" alt="">', 'e.png'],
])('%s is one request more', async (html, address) => {
  expect(await messagesOf(embedAlone, site(html, ''))).toEqual([
    `embed/a/b/index.html: invalid request for ${address}: write it into the embed`,
  ]);
});

test('a link that is wrong at the address of a frozen version', async () => {
  expect(await messagesOf(embedAlone, site('', '<a href="/a/">A</a>'))).toEqual([
    'embed/a/b/index.html: invalid link /a/: begin it with https://example.org/',
  ]);
});

test('a link that would show a page inside the frame', async () => {
  const html = '<a href="https://example.org/a/">A</a>';
  expect(await messagesOf(embedAlone, site('', html))).toEqual([
    'embed/a/b/index.html: invalid link https://example.org/a/ that opens inside the frame: write target="_blank" rel="noopener"',
  ]);
});

test('other pages may load and link as they like', async () => {
  const other = fixtureSite({
    'a/index.html': '<html><body><img src="a.png" alt=""></body></html>',
  });
  expect(await messagesOf(embedAlone, other)).toEqual([]);
});
