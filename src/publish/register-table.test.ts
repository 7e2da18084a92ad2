import { expect, test } from 'vitest';
import { readSearchFile } from '../search/read-search-file.ts';
import { tableRows } from '../search/table/table-row.ts';
import { searchFile } from '../search/write-search-file.ts';
import { fixtureSite } from '../totals/fixture-site.ts';
import { openSite } from '../totals/site.ts';
import { siteTotals } from '../totals/site-totals.ts';
import { awardsTable } from './awards-table.ts';
import { registerTable } from './register-table.ts';

const site = fixtureSite();
const UNIT = 'sekretariat-contoh-nusa-tenggara-timur';
const { columns, rows } = registerTable(site);
const records = rows.map((row) =>
  Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null])),
);

test('has the columns of the awards', () => {
  expect(columns).toEqual(awardsTable(site, []).columns);
});

test('row by row it is the table that browsers make of the search file', () => {
  const model = tableRows(readSearchFile(searchFile(site)));
  expect(records).toHaveLength(model.length);
  expect(
    records.map((record) => [
      record['unit_id'],
      record['unit'],
      record['year'],
      record['predicate'],
      record['granted_by'],
      record['institution_id'],
      record['service'],
      record['province_code'],
      record['city_code'],
      record['revoked'],
    ]),
  ).toEqual(
    model.map(({ unit, mark }) => [
      unit.id,
      unit.name,
      mark?.year ?? null,
      mark?.predicate ?? '',
      mark?.grantedBy ?? '',
      unit.institution.id,
      unit.service.id,
      unit.province?.code ?? '',
      unit.city?.code ?? '',
      mark?.revoked ?? '',
    ]),
  );
});

test('holds each award once, just as the file of awards has it', () => {
  const awards = awardsTable(
    site,
    site.totals.years.flatMap((year) => year.awards),
  );
  const withAward = rows.filter((row) => row[0] !== null);
  const sorted = (all: readonly (readonly unknown[])[]) => all.map((row) => row.join('|')).sort();
  expect(sorted(withAward)).toEqual(sorted(awards.rows));
});

test('a unit without an award keeps the sources of what else is known', () => {
  const without = records.find((record) => record['unit_id'] === UNIT);
  expect(without).toMatchObject({
    year: null,
    predicate: '',
    granted_by: '',
    revoked: '',
    sources: 'koran-contoh-20200901',
  });
});

test('a unit known by a revocation alone has predicate and date, and no year', () => {
  const revoked = {
    unit: UNIT,
    date: '2022-07',
    event: 'revoked',
    predicate: 'WBK',
    source: 'siaran-contoh-20211220',
    note: { id: '', en: '' },
  } as const;
  const register = { ...site.register, events: [...site.register.events, revoked] };
  const changed = openSite(register, siteTotals(register));
  const row = registerTable(changed).rows.find((each) => each[columns.indexOf('unit_id')] === UNIT);
  const wanted = ['year', 'predicate', 'granted_by', 'revoked', 'sources'];
  expect(wanted.map((name) => row?.[columns.indexOf(name)])).toEqual([
    null,
    'WBK',
    'kemenpanrb',
    '2022-07',
    'koran-contoh-20200901 siaran-contoh-20211220',
  ]);
  expect(tableRows(readSearchFile(searchFile(changed))).at(-1)?.mark).toEqual({
    year: null,
    predicate: 'WBK',
    grantedBy: 'kemenpanrb',
    revoked: '2022-07',
  });
});
