import { expect, test } from 'vitest';
import { parseHtml } from '../site-check/parse-html.ts';
import type { EmbedFacts } from './embed-facts.ts';
import { embedAddress, SNIPPETS, snippet } from './snippets.ts';

const line = [{ base: 100, slope: 1, until: 640 }];
const FACTS: EmbedFacts = {
  title: 'Angka "resmi" <2020>',
  page: 'https://example.org/grafik/a/b/',
  live: 'https://example.org/embed/a/b/',
  frozen: 'https://example.org/embed/v/2026.1/a/b/',
  helper: 'https://example.org/embed/sesuaikan.js',
  heights: { narrow: line, wide: line, most: 740 },
  picture: { address: 'https://example.org/grafik/a/b.png', alt: 'A & B', width: 728, height: 300 },
};
const LIVE = { theme: 'auto', frozen: false } as const;
const elementsOf = (html: string) => {
  const { elements, broken } = parseHtml(html);
  expect(broken).toEqual([]);
  return elements;
};

test('a frame with a title, a kept height and nothing that runs', () => {
  const [around, frame, ...rest] = elementsOf(snippet('html', FACTS, LIVE));
  expect(around?.attributes.get('style')).toContain('container-type:inline-size');
  expect(frame?.name).toBe('iframe');
  expect(frame?.attributes.get('title')).toBe(FACTS.title);
  expect(frame?.attributes.get('src')).toBe(FACTS.live);
  expect(frame?.attributes.get('height')).toBe('740');
  expect(frame?.attributes.get('loading')).toBe('lazy');
  expect(rest).toEqual([]);
});

test('the helper is one script more', () => {
  const names = elementsOf(snippet('helper', FACTS, LIVE)).map(({ name }) => name);
  expect(names).toEqual(['div', 'iframe', 'script']);
});

test('an image leads to the page', () => {
  const [link, image] = elementsOf(snippet('image', FACTS, LIVE));
  expect(link?.attributes.get('href')).toBe(FACTS.page);
  expect(image?.attributes.get('alt')).toBe('A & B');
  expect(image?.attributes.get('height')).toBe('300');
});

test('what has no picture has no image to paste', () => {
  const { picture: _, ...map } = FACTS;
  expect(snippet('image', map, LIVE)).toBe('');
});

test('programs that ask for themselves need the address alone', () => {
  expect(snippet('wordpress', FACTS, LIVE)).toBe(FACTS.page);
  expect(snippet('ghost', FACTS, LIVE)).toBe(FACTS.page);
});

test('theme and version are in the address', () => {
  expect(embedAddress(FACTS, { theme: 'gelap', frozen: false })).toBe(`${FACTS.live}#gelap`);
  expect(embedAddress(FACTS, { theme: 'auto', frozen: true })).toBe(FACTS.frozen);
  expect(snippet('html', FACTS, { theme: 'terang', frozen: true })).toContain(
    `src="${FACTS.frozen}#terang"`,
  );
});

test('no kind is empty for a chart', () => {
  for (const kind of SNIPPETS) expect(snippet(kind, FACTS, LIVE), kind).not.toBe('');
});
