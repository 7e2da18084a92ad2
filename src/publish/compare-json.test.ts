import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { comparedInstitution } from '../totals/compared-institution.ts';
import { comparedCity } from '../totals/compared-place.ts';
import { fixtureSite } from '../totals/fixture-site.ts';
import type { CompareFile } from './compare-json.ts';
import { compareJson } from './compare-json.ts';

const site = fixtureSite();
const read = (json: string) => JSON.parse(json) as CompareFile;

it('writes a subject with the names of its kind, services and sources', () => {
  const compared = comparedInstitution(site, 'polisi-contoh');
  const file = read(compareJson(site, compared));
  expect(file).toMatchObject(JSON.parse(JSON.stringify(compared)));
  expect(file.kindName).toEqual({
    id: 'Lembaga setingkat menteri',
    en: 'Ministerial-level bodies',
  });
  expect(file.serviceNames).toEqual({ kepolisian: { id: 'Kepolisian', en: 'Police' } });
  // The two figures, and the revocation of one office.
  expect(Object.keys(file.sourceNames).sort()).toEqual([
    'siaran-contoh-20191210',
    'siaran-contoh-20201221',
    'siaran-contoh-20211220',
  ]);
  const { publisher, published } = site.source('siaran-contoh-20191210');
  expect(file.sourceNames['siaran-contoh-20191210']).toEqual({ publisher, published });
});
it('writes a place without a kind, small and canonical', () => {
  const json = compareJson(site, comparedCity(site, '35.78'));
  expect(read(json).kindName).toBeNull();
  expect(json.indexOf('"coverage"')).toBeLessThan(json.indexOf('"from"'));
  expect(brotliCompressSync(json).length).toBeLessThanOrEqual(1500);
});
