import { expect, it } from 'vitest';
import type { RecordKind } from '../../search/catalogue.ts';
import type { Reason } from '../../search/searcher.ts';
import { hitRow } from './hit-row.ts';
import { CATALOGUE, WORDS } from './invented-catalogue.ts';

const row = (kind: RecordKind, at = 0, language: 'id' | 'en' = 'id', reasons: Reason[] = []) =>
  hitRow({ kind, at, reasons }, CATALOGUE, WORDS[language]);

it('shows an office with its predicate, whose it is and where', () => {
  expect(row('unit')).toEqual({
    path: '/unit/pengadilan-negeri-surabaya/',
    title: 'Pengadilan Negeri Surabaya',
    standing: { label: 'WBK 2019', look: 'wbk', revoked: 'dicabut 3 Februari 2022' },
    detail: 'Mahkamah Agung · Kota Surabaya',
    why: [],
  });
  expect(row('unit', 1, 'en').detail).toBe('Supreme Court');
});
it.each([
  ['city', 0, '/kota/3578-kota-surabaya/', 'Kota Surabaya', 'Jawa Timur'],
  ['province', 0, '/provinsi/35-jawa-timur/', 'Jawa Timur', '1 kantor dalam register'],
  ['institution', 0, '/instansi/mahkamah-agung/', 'Mahkamah Agung', '2 kantor dalam register'],
  ['service', 0, '/unit/layanan/pengadilan/', 'Pengadilan', '2 kantor dalam register'],
  ['round', 1, '/tahun/2020/', 'Putaran 2020', '61 dari 1.763 predikat diketahui namanya'],
  [
    'round',
    0,
    '/tahun/2014/',
    'Putaran 2014',
    '1 predikat diketahui namanya, jumlah resminya tidak diketahui',
  ],
] as const)('shows a %s at %i in short', (kind, at, path, title, detail) => {
  expect(row(kind, at)).toEqual({ path, title, standing: null, detail, why: [] });
});
it('shows the name of the other language where that is the one that was found', () => {
  const reason = { term: 'court', field: 'alias', word: 'court', typos: 0, stands: '' } as const;
  expect(row('institution', 0, 'id', [reason]).why).toEqual(['Supreme Court']);
  expect(row('institution', 0, 'en', [reason]).why).toEqual([]);
});
it('refuses a hit that the catalogue does not hold', () => {
  expect(() => row('unit', 9)).toThrow('missing unit 9 in the catalogue');
});
