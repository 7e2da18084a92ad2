import { expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { csvText } from './csv.ts';
import { selectionTable } from './selection-table.ts';

const table = selectionTable(fixtureSite());
const records = table.rows.map((row) =>
  Object.fromEntries(table.columns.map((name, at) => [name, row[at] ?? null])),
);

it('has every round, and after it the institutions that are told to have proposed units', () => {
  expect(records.map((row) => [row['year'], row['institution_id']])).toEqual([
    [2017, ''],
    [2018, ''],
    [2019, ''],
    [2020, ''],
    [2020, 'mahkamah-contoh'],
    [2021, ''],
    [2023, ''],
  ]);
});
it('says the rate, its range, the other values and the sources of both figures', () => {
  expect(records[0]).toEqual({
    year: 2017,
    scope: 'national',
    institution_id: '',
    institution: '',
    proposed: 40,
    awarded: 6,
    basis: 'sum',
    result: 'rate',
    rate_percent: 15,
    lowest_percent: 15,
    highest_percent: 20,
    other_proposed: '',
    other_awarded: '8',
    delegated: 'no',
    proposed_sources: 'kabar-contoh-20171212',
    awarded_sources: 'kabar-contoh-20171212 koran-contoh-20171213 pidato-contoh-2018',
  });
});
it('leaves empty what is not known, says which figure is missing, and never writes 0 for it', () => {
  expect(records.at(-1)).toMatchObject({
    proposed: null,
    awarded: 5,
    result: 'proposed',
    rate_percent: null,
    lowest_percent: null,
    delegated: 'yes',
  });
  expect(csvText(table).split('\n').at(-2)).toBe(
    '2023,national,,,,5,stated,proposed,,,,,,yes,,siaran-contoh-20240211',
  );
});
