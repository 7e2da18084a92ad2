import { expect, it } from 'vitest';
import { CHART, ENGLISH_FILE, FILE, HOSTILE, PAGE } from './fixture-citations.ts';
import { oneLine } from './one-line.ts';
import { readRis } from './read-ris.ts';
import { ris } from './ris.ts';

it('writes a chart', () => {
  expect(ris(CHART).split('\r\n')).toEqual([
    'TY  - FIGURE',
    'AU  - Peta Integritas,',
    'TI  - Predikat WBK dan WBBM setiap tahun',
    'PY  - 2026',
    'DA  - 2026/11/21/',
    'ET  - 2026.1',
    'PB  - Peta Integritas',
    'UR  - https://example.org/grafik/predikat-per-tahun/nasional/',
    'LA  - id',
    'LB  - peta-integritas-2026.1-grafik-predikat-per-tahun-nasional',
    'N1  - Versi data 2026.1. CC BY 4.0. Independen, bukan situs resmi KemenPANRB.',
    'ER  - ',
    '',
  ]);
});
it('writes a file in English', () => {
  expect(ris(ENGLISH_FILE).split('\r\n')).toEqual([
    'TY  - DATA',
    'AU  - Peta Integritas,',
    'TI  - All WBK and WBBM predicates (awards.csv)',
    'PY  - 2026',
    'DA  - 2026/11/21/',
    'ET  - 2026.1',
    'PB  - Peta Integritas',
    'UR  - https://example.org/data/latest/awards.csv',
    'LA  - en',
    'LB  - peta-integritas-2026.1-data-latest-awards.csv-en',
    'N1  - Data version 2026.1. CC BY 4.0. Independent, not an official site of the ministry (KemenPANRB).',
    'ER  - ',
    '',
  ]);
});
it('has a type for each kind', () => {
  expect([PAGE, CHART, FILE].map((each) => readRis(ris(each)).get('TY'))).toEqual([
    'ELEC',
    'FIGURE',
    'DATA',
  ]);
});
it.each(HOSTILE)('can be read back: %j', (title) => {
  expect(readRis(ris({ ...PAGE, title })).get('TI')).toBe(oneLine(title));
});
