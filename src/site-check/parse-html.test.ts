import { expect, test } from 'vitest';
import { attribute, elementsNamed, hasWords, isWithin, textOf } from './html-element.ts';
import { parseHtml } from './parse-html.ts';

test('text, attributes and entities are read as a browser reads them', () => {
  const page = parseHtml(
    `<!doctype html><p title='a "b"' data-x=1 hidden>Caf&eacute; &amp; <b>K&#246;ln</b>
      &#x1F600;<!-- <i>not</i> --></p><img src=/a.png alt="">`,
  );
  const [p] = elementsNamed(page, 'p');
  const [image] = elementsNamed(page, 'img');
  if (p === undefined || image === undefined) throw new Error('missing element');
  expect(textOf(p)).toBe('Caf&eacute; & Köln 😀');
  expect([...p.attributes]).toEqual([
    ['title', 'a "b"'],
    ['data-x', '1'],
    ['hidden', ''],
  ]);
  expect(attribute(image, 'src')).toBe('/a.png');
  expect(page.broken).toEqual([]);
});

test('what stands in a script is no element', () => {
  const page = parseHtml('<script>if (a < b) write("<p>")</script><p>After</p>');
  expect(page.elements.map((element) => element.name)).toEqual(['script', 'p']);
  expect(textOf(page.root)).toBe('After');
});

test('a drawing closes its own elements', () => {
  const page = parseHtml('<svg aria-label="Map"><path d="M0 0"/><g><use href="#a" /></g></svg>');
  const [svg] = elementsNamed(page, 'svg');
  expect(page.broken).toEqual([]);
  expect(svg !== undefined && hasWords(svg)).toBe(true);
  expect(isWithin(elementsNamed(page, 'use')[0], (element) => element === svg)).toBe(true);
});

test('an element left open is noted once, and the rest of the page is still read', () => {
  const page = parseHtml('<main><ul><li>One</ul><p>Two</p></main></div><i>');
  expect(page.broken).toEqual([
    '<li> is still open at </ul>',
    '</div> closes nothing',
    '<i> is still open at the end',
  ]);
  expect(elementsNamed(page, 'p')[0]?.parent?.name).toBe('main');
});
