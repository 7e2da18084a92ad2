import { expect, it } from 'vitest';
import { bibtex } from './bibtex.ts';
import { CHART, ENGLISH_FILE, FILE, HOSTILE, PAGE } from './fixture-citations.ts';
import { oneLine } from './one-line.ts';
import { readBibtex } from './read-bibtex.ts';

it('writes a chart', () => {
  expect(bibtex(CHART)).toBe(`@misc{peta-integritas-2026.1-grafik-predikat-per-tahun-nasional,
  author = {{Peta Integritas}},
  title = {{Predikat WBK dan WBBM setiap tahun}},
  howpublished = {Versi data 2026.1},
  year = {2026},
  month = nov,
  publisher = {{Peta Integritas}},
  url = {https://example.org/grafik/predikat-per-tahun/nasional/},
  langid = {indonesian},
  note = {CC BY 4.0. Independen, bukan situs resmi KemenPANRB},
}
`);
});
it('writes a page in English', () => {
  expect(bibtex(PAGE)).toBe(`@misc{peta-integritas-2026.1-en-tahun-2020,
  author = {{Peta Integritas}},
  title = {{Round of 2020}},
  howpublished = {Data version 2026.1},
  year = {2026},
  month = nov,
  publisher = {{Peta Integritas}},
  url = {https://example.org/en/tahun/2020/},
  langid = {english},
  note = {CC BY 4.0. Independent, not an official site of the ministry (KemenPANRB)},
}
`);
});
it('tells the two languages of a file apart by key and title', () => {
  const [one, other] = [readBibtex(bibtex(FILE)), readBibtex(bibtex(ENGLISH_FILE))];
  expect(one.key).not.toBe(other.key);
  expect(one.fields.get('url')).toBe(other.fields.get('url'));
  expect(other.fields.get('title')).toBe('All WBK and WBBM predicates (awards.csv)');
});
it.each(HOSTILE)('can be read back: %j', (title) => {
  expect(readBibtex(bibtex({ ...CHART, title })).fields.get('title')).toBe(oneLine(title));
});
it('closes its address whatever stands in it', () => {
  const url = 'https://example.org/a?q=}{\\&b=%20#c_d';
  expect(readBibtex(bibtex({ ...CHART, url })).fields.get('url')).toBe(
    'https://example.org/a?q=%7D%7B%5C&b=%20#c_d',
  );
});
