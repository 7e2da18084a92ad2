import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { splitParagraph } from './split-paragraph.ts';

test('a folded list in a paragraph, at any depth', async () => {
  const site = fixtureSite({
    'index.html': fixturePage({
      body: '<p>763 <span><details><summary>[3]</summary><ul><li>a</li></ul></details></span></p>',
    }),
  });
  expect(await messagesOf(splitParagraph, site)).toEqual([
    'index.html: <details> in a paragraph: write <div> instead of <p> around it',
    'index.html: <ul> in a paragraph: write <div> instead of <p> around it',
  ]);
});

test('marks in line, and blocks beside paragraphs, are as they should be', async () => {
  const site = fixtureSite({
    'index.html': fixturePage({ body: '<p>1 <a href="/">[x]</a></p><div>2 <ul></ul></div>' }),
  });
  expect(await messagesOf(splitParagraph, site)).toEqual([]);
});
