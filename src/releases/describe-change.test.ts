import { expect, test } from 'vitest';
import type { Change } from './change.ts';
import { changesTable } from './changes-table.ts';
import { describeChange } from './describe-change.ts';

const names = {
  institution: (language: string, id: string) => `${id} (${language})`,
  province: (code: string) => ({ '35': 'Jawa Timur' })[code] ?? code,
  city: (code: string) => ({ '35.78': 'Kota Surabaya' })[code] ?? code,
};
const change = (fields: Partial<Change>): Change => ({
  change: 'added',
  subject: 'award',
  key: '',
  name: '',
  column: '',
  was: '',
  now: '',
  ...fields,
});
const say = (language: 'id' | 'en', fields: Partial<Change>) => {
  const { of, what, path } = describeChange(language, change(fields), names);
  return [of, what, path];
};

test('an award is named by its office, predicate and round', () => {
  const award = { key: 'kantor-contoh|2023|WBK|mandiri', name: 'Kantor Contoh' };
  expect(say('id', award)).toEqual(['Kantor Contoh', 'WBK mandiri 2023', '/unit/kantor-contoh/']);
  const sources = {
    ...award,
    change: 'corrected',
    column: 'sources',
    was: 'a',
    now: 'a b',
  } as const;
  expect(say('en', sources)[1]).toBe('WBK mandiri 2023; Sources: was a, now a b');
});

test('places and institutions are called by their names, what is empty is said to be', () => {
  const unit = { subject: 'unit', change: 'corrected', key: 'k', name: 'K' } as const;
  expect(say('id', { ...unit, column: 'city', was: '', now: '35.78' })[1]).toBe(
    'Kabupaten/kota: semula kosong, menjadi Kota Surabaya',
  );
  expect(say('en', { ...unit, column: 'institution', was: 'a', now: 'b' })[1]).toBe(
    'Institution: was a (en), now b (en)',
  );
});

test('totals say which number of what moved, also from and to nothing', () => {
  const total = { subject: 'total', change: 'moved', column: 'value' } as const;
  expect(say('id', { ...total, key: 'official|2020|proposed', was: '3691', now: '3695' })).toEqual([
    'Resmi, putaran 2020',
    'Unit kerja yang diusulkan: 3.691 menjadi 3.695',
    '',
  ]);
  expect(say('en', { ...total, key: 'province|35|wbk', was: '', now: '1' })).toEqual([
    'Known by name, Jawa Timur',
    'WBK: none to 1',
    '',
  ]);
  expect(say('en', { ...total, key: 'year|2020|wbbm', was: '2', now: '3' })[0]).toBe(
    'Known by name, round 2020',
  );
});

test('a file says its rows, or that only its content differs', () => {
  const table = {
    subject: 'table',
    change: 'moved',
    key: 'candidates.csv',
    column: 'rows',
  } as const;
  expect(say('en', { ...table, was: '40', now: '43' })).toEqual([
    'candidates.csv',
    '40 to 43 rows',
    '',
  ]);
  expect(say('id', { ...table, was: '40', now: '40' })[1]).toBe('40 baris, isinya berbeda');
});

test('changes.csv has the newest first and what is not released without a version', () => {
  const one = change({ key: 'a|2020|WBK|kemenpanrb', name: 'A' });
  const { columns, rows } = changesTable({
    releases: [
      {
        version: '2024.2',
        date: '2024-04-01',
        note: { id: '', en: '' },
        size: null,
        since: '2024.1',
        changes: [one],
      },
    ],
    unreleased: [one],
  });
  expect(columns).toHaveLength(9);
  expect(rows).toEqual([
    ['', '', 'added', 'award', 'a|2020|WBK|kemenpanrb', 'A', '', '', ''],
    ['2024.2', '2024-04-01', 'added', 'award', 'a|2020|WBK|kemenpanrb', 'A', '', '', ''],
  ]);
});
