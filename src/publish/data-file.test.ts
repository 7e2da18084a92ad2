import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { correctRegister } from '../register/correct.ts';
import { fixtureRegister } from '../register/fixture/fixture-register.ts';
import { fixtureSite } from '../totals/fixture-site.ts';
import { dataFiles } from './data-file.ts';
import { storedTables } from './stored-tables.ts';

const site = fixtureSite();
const files = dataFiles(site, storedTables(correctRegister(fixtureRegister())));
const read = (path: string) => {
  const text = files.find((file) => file.path === path)?.text() ?? '';
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
};

it('counts the rows it writes', () => {
  for (const file of files) expect(read(file.path), file.path).toHaveLength(file.rows);
});

it('writes one award a row with everything about it', () => {
  const row = read('awards.csv').find((award) => award['unit_id'] === 'kantor-contoh-kota-kupang');
  expect(row).toMatchObject({
    predicate: 'WBK',
    unit: 'Kantor Contoh Kota Kupang',
    service: 'kepolisian',
    institution: 'Polisi Contoh',
    institution_kind: 'setingkat-menteri',
    province_code: '53',
    city_code: '53.71',
    city: 'Kota Kupang',
  });
});

it('keeps codes and odd names as they are written', () => {
  const names = read('units.csv').map((unit) => unit['name']);
  expect(names).toContain(
    'Balai "Contoh" Meteorologi, Klimatologi, dan Geofisika Wilayah III Denpasar',
  );
  expect(read('units.csv').map((unit) => unit['city'])).toContain('35.78');
});

it('has a slice for each year, institution and province with an award, and no other', () => {
  const paths = files.map((file) => file.path);
  expect(paths).toContain('awards/2020.csv');
  expect(paths).toContain('awards/instansi/mahkamah-contoh.csv');
  expect(paths).toContain('awards/provinsi/35-jawa-timur.csv');
  expect(paths).not.toContain('awards/2018.csv');
  expect(paths).not.toContain('awards/provinsi/12-sumatera-utara.csv');
});

it('is plain UTF-8 with LF and no mark at the start', () => {
  for (const file of files) expect(file.text(), file.path).not.toMatch(/\r|\uFEFF/);
});
