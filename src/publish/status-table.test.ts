import { describe, expect, it } from 'vitest';
import type { Register } from '../register/register.ts';
import { fixtureSite } from '../totals/fixture-site.ts';
import { openSite } from '../totals/site.ts';
import { siteTotals } from '../totals/site-totals.ts';
import { statusTable } from './status-table.ts';

const plain = fixtureSite();
const register: Register = {
  ...plain.register,
  conditions: [
    ...plain.register.conditions,
    {
      regulation: 'Permen Contoh 1/2014',
      condition: { id: 'Evaluasi ulang predikat', en: 'Re-evaluation of a predicate' },
      value: { id: 'setiap dua tahun', en: 'every two years' },
      source: 'siaran-contoh-20201221',
      note: { id: '', en: '' },
    },
  ],
};
const site = openSite(register, siteTotals(register));
const recordsOf = (of: typeof site) => {
  const { columns, rows } = statusTable(of);
  return rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])));
};
const records = recordsOf(site);
const of = (unit: string) => records.find((record) => record['unit_id'] === unit);

it('has one row for every unit with a known predicate, in the order of the units', () => {
  const ids = records.map((record) => record['unit_id']);
  expect(ids).toEqual(
    register.units.map(({ id }) => id).filter((id) => site.unitModel(id).last !== null),
  );
  expect(ids).not.toContain('sekretariat-contoh-nusa-tenggara-timur');
});

describe('a row', () => {
  it('tells of a predicate that was raised and kept', () => {
    expect(of('kantor-contoh-satu-kota-surabaya')).toEqual({
      unit_id: 'kantor-contoh-satu-kota-surabaya',
      unit: 'Kantor Contoh Satu Kota Surabaya',
      predicate: 'WBBM',
      granted_by: 'kemenpanrb',
      round: 2019,
      rounds_since: 3,
      state: 'kept',
      raised_from_round: 2017,
      kept_date: '2021-12-10',
      revoked_date: '',
      revoked_reason: '',
      revoked_reason_en: '',
      last_event: 're-evaluated',
      last_event_date: '2021-12-10',
      last_event_rounds_since: 1,
      rule: 'Permen Contoh 1/2014',
      rule_basis: 'inferred',
      reevaluation_expected_round: 2023,
      reevaluation_source: 'siaran-contoh-20201221',
      sources:
        'kabar-contoh-20171212 koran-contoh-20171213 mahkamah-contoh-20191211 siaran-contoh-20191210 siaran-contoh-20211220',
    });
  });
  it('tells of one that was revoked, and expects nothing more of it', () => {
    expect(of('kantor-contoh-dua-kota-surabaya')).toMatchObject({
      state: 'revoked',
      revoked_date: '2021-06-14',
      revoked_reason: 'Dicabut sejak 14 Juni 2021: pimpinannya menjadi tersangka dalam cerita ini.',
      reevaluation_expected_round: null,
    });
  });
  it('expects no re-evaluation of a WBK mandiri, and knows no rule of it', () => {
    expect(of('pengadilan-contoh-makassar')).toMatchObject({
      granted_by: 'mandiri',
      rule: '',
      rule_basis: '',
      reevaluation_expected_round: null,
      reevaluation_source: '',
    });
  });
});

it('leaves the re-evaluation empty where no source gives an interval', () => {
  const years = recordsOf(plain).map((record) => record['reevaluation_expected_round']);
  expect(new Set(years)).toEqual(new Set([null]));
});
