import { expect, it } from 'vitest';
import { cslJson } from './csl-json.ts';
import { CHART, ENGLISH_FILE, HOSTILE, PAGE } from './fixture-citations.ts';
import { oneLine } from './one-line.ts';
import { readCslJson } from './read-csl-json.ts';

it('writes a chart', () => {
  expect(cslJson(CHART)).toBe(`[
  {
    "id": "peta-integritas-2026.1-grafik-predikat-per-tahun-nasional",
    "type": "graphic",
    "title": "Predikat WBK dan WBBM setiap tahun",
    "author": [
      {
        "literal": "Peta Integritas"
      }
    ],
    "issued": {
      "date-parts": [
        [
          2026,
          11,
          21
        ]
      ]
    },
    "publisher": "Peta Integritas",
    "version": "2026.1",
    "URL": "https://example.org/grafik/predikat-per-tahun/nasional/",
    "language": "id",
    "note": "Versi data 2026.1. CC BY 4.0. Independen, bukan situs resmi KemenPANRB."
  }
]
`);
});
it('writes a page and a file in English', () => {
  expect(readCslJson(cslJson(PAGE))).toMatchObject({
    type: 'webpage',
    title: 'Round of 2020',
    URL: 'https://example.org/en/tahun/2020/',
    language: 'en',
    note: 'Data version 2026.1. CC BY 4.0. Independent, not an official site of the ministry (KemenPANRB).',
  });
  expect(readCslJson(cslJson(ENGLISH_FILE))).toMatchObject({
    id: 'peta-integritas-2026.1-data-latest-awards.csv-en',
    type: 'dataset',
    version: '2026.1',
  });
});
it.each(HOSTILE)('can be read back: %j', (title) => {
  expect(readCslJson(cslJson({ ...PAGE, title })).title).toBe(oneLine(title));
});
