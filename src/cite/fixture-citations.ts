import type { Citation } from './citation.ts';

const VERSION = { version: '2026.1', date: '2026-11-21' } as const;

/** Citations for tests: a chart, a page and a file, the last in both languages. */
export const CHART: Citation = {
  ...VERSION,
  title: 'Predikat WBK dan WBBM setiap tahun',
  url: 'https://example.org/grafik/predikat-per-tahun/nasional/',
  language: 'id',
  kind: 'chart',
};
export const PAGE: Citation = {
  ...VERSION,
  title: 'Round of 2020',
  url: 'https://example.org/en/tahun/2020/',
  language: 'en',
  kind: 'page',
};
export const FILE: Citation = {
  ...VERSION,
  title: 'Semua predikat WBK dan WBBM (awards.csv)',
  url: 'https://example.org/data/latest/awards.csv',
  language: 'id',
  kind: 'dataset',
};
export const ENGLISH_FILE: Citation = {
  ...FILE,
  title: 'All WBK and WBBM predicates (awards.csv)',
  language: 'en',
};

/** Titles that break a format which trusts them. */
export const HOSTILE: readonly string[] = [
  'one { brace',
  '} and { the wrong way round',
  'back\\slash at the end\\',
  '\\input{/etc/passwd}',
  '100% of $5 & #1_a ~ ^2',
  'a "quoted" and “quoted” word, it’s',
  '<script>alert(1)</script> | <b>',
  'two\nlines\r\nER  - \r\nTY  - JOUR\tand a tab\u0000',
  '@misc{a, title = {b}}',
  '{url} {title}',
  'emoji 🏛️ and عربي and 日本',
  '  spaces   everywhere  ',
];
