import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { comparedInstitution } from '../../totals/compared-institution.ts';
import { comparedProvince } from '../../totals/compared-place.ts';
import { fixtureSite } from '../../totals/fixture-site.ts';
import { compareCsv } from './compare-csv.ts';

const site = fixtureSite();
const parse = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

it('has a row a round and subject, newest first, with the sources of each number', () => {
  const ids = ['mahkamah-contoh', 'polisi-contoh'];
  const { text, rows } = compareCsv(ids.map((id) => comparedInstitution(site, id)));
  const parsed = parse(text);
  expect(parsed.map(({ year, id }) => `${year} ${id}`)).toEqual(
    [2023, 2020, 2019, 2017].flatMap((year) => ids.map((id) => `${year} ${id}`)),
  );
  expect(rows).toBe(8);
  expect(parsed[2]).toEqual({
    year: '2020',
    level: 'instansi',
    id: 'mahkamah-contoh',
    name: 'Mahkamah Contoh',
    name_en: 'Example Court',
    official: '8',
    official_basis: 'stated',
    official_wbk: '6',
    official_wbbm: '2',
    official_sources: 'mahkamah-contoh-20201222',
    proposed: '30',
    proposed_sources: 'mahkamah-contoh-20201222',
    named: '2',
    named_wbk: '1',
    named_wbbm: '1',
    wbk_mandiri_named: '0',
    named_sources: 'mahkamah-contoh-20201222',
    wbk_mandiri_stated: '',
    wbk_mandiri_stated_sources: '',
  });
  expect(parsed[0]).toMatchObject({
    official: '',
    wbk_mandiri_named: '2',
    wbk_mandiri_stated: '4',
    wbk_mandiri_stated_sources: 'mahkamah-contoh-20240301',
  });
});
it('leaves what is unknown empty and what is not found at zero', () => {
  const { text } = compareCsv([comparedProvince(site, '33'), comparedProvince(site, '35')]);
  const row = parse(text).find(({ id, year }) => id === '33' && year === '2017');
  expect(row).toMatchObject({ official: '', official_basis: '', named: '0', named_sources: '' });
});
it('keeps commas and quotes within their cell', () => {
  const court = comparedInstitution(site, 'mahkamah-contoh');
  const name = { id: 'Badan "Contoh", dan lain-lain', en: 'x\ny' };
  const [row] = parse(compareCsv([{ ...court, name }]).text);
  expect(row).toMatchObject({ name: name.id, name_en: name.en });
});
it('has no rows where nothing is known', () => {
  expect(compareCsv([comparedProvince(site, '12')]).rows).toBe(0);
  expect(compareCsv([]).rows).toBe(0);
});
