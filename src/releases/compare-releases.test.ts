import { expect, test } from 'vitest';
import type { Change } from './change.ts';
import { compareReleases } from './compare-releases.ts';
import { fictionalSnapshot } from './fictional-snapshot.ts';

const before = fictionalSnapshot();
const compare = (after: Parameters<typeof fictionalSnapshot>[0]) =>
  compareReleases(before, fictionalSnapshot({ version: '2024.2', ...after }));
const [two, one] = before.awards;
if (one === undefined || two === undefined) throw new Error('missing awards');
const none = { column: '', was: '', now: '' };

test('the same data has no change, whatever its version is called', () => {
  expect(compare({ inputs: 'other' })).toEqual([]);
});

test('awards are added, withdrawn, and corrected where unit and year stay', () => {
  const added = { ...one, year: 2021, predicate: 'WBBM' };
  const awards = [{ ...one, predicate: 'WBBM', sources: ['kabar-baru', 'kabar-contoh'] }, added];
  const corrected = {
    change: 'corrected',
    subject: 'award',
    key: 'kantor-contoh-satu|2020|WBBM|kemenpanrb',
    name: 'Kantor Contoh Satu',
  };
  expect(compare({ awards })).toEqual([
    {
      ...none,
      change: 'added',
      subject: 'award',
      key: 'kantor-contoh-satu|2021|WBBM|kemenpanrb',
      name: 'Kantor Contoh Satu',
    },
    { ...corrected, column: 'predicate', was: 'WBK', now: 'WBBM' },
    { ...corrected, column: 'sources', was: 'kabar-contoh', now: 'kabar-baru kabar-contoh' },
    {
      ...none,
      change: 'withdrawn',
      subject: 'award',
      key: 'kantor-contoh-dua|2020|WBK|kemenpanrb',
      name: 'Kantor Contoh Dua',
    },
  ]);
});

test('a second award of one unit and year is an addition, not a correction of the first', () => {
  const own = { ...one, granted_by: 'mandiri' };
  const changes = compare({ awards: [two, one, own] });
  expect(changes.map(({ change, key }) => [change, key])).toEqual([
    ['added', 'kantor-contoh-satu|2020|WBK|mandiri'],
  ]);
});

test('units and institutions are added, renamed, corrected and withdrawn', () => {
  const [first] = before.units;
  if (first === undefined) throw new Error('missing unit');
  const units = [
    { ...first, name: 'Kantor Contoh Kesatu', city: '35.07' },
    { ...first, id: 'kantor-contoh-tiga', name: 'Kantor Contoh Tiga' },
  ];
  const institutions = before.institutions.map((row) =>
    row.id === 'polisi-contoh' ? { ...row, name_en: 'Police of Examples' } : row,
  );
  const unit = { subject: 'unit', key: 'kantor-contoh-satu', name: 'Kantor Contoh Kesatu' };
  const expected = [
    { ...none, change: 'added', subject: 'unit', key: 'kantor-contoh-tiga' },
    { ...unit, change: 'corrected', column: 'city', was: '35.78', now: '35.07' },
    {
      ...unit,
      change: 'renamed',
      column: 'name',
      was: 'Kantor Contoh Satu',
      now: 'Kantor Contoh Kesatu',
    },
    { ...none, change: 'withdrawn', subject: 'unit', key: 'kantor-contoh-dua' },
    {
      change: 'renamed',
      subject: 'institution',
      key: 'polisi-contoh',
      name: 'Polisi Contoh',
      column: 'name_en',
      was: 'Example Police',
      now: 'Police of Examples',
    },
  ];
  const names = ['Kantor Contoh Tiga', '', '', 'Kantor Contoh Dua'];
  expect(compare({ units, institutions })).toEqual(
    expected.map((change, at) => ({ name: names[at], ...change })) as Change[],
  );
});

test('totals move, appear and go, and files that differ are named with their rows', () => {
  const [stated] = before.totals;
  if (stated === undefined) throw new Error('missing total');
  const moved = compare({
    totals: [
      { ...stated, value: 6 },
      { ...stated, of: '2021', value: 1 },
    ],
    files: [
      { path: 'awards/2020.csv', rows: 2, sha256: 'c' },
      { path: 'awards/2021.csv', rows: 1, sha256: 'd' },
      { path: 'units.csv', rows: 2, sha256: 'b' },
    ],
  });
  expect(
    moved.map(({ subject, key, column, was, now }) => [subject, key, column, was, now]),
  ).toEqual([
    ['total', 'official|2020|awarded', 'value', '5', '6'],
    ['total', 'official|2021|awarded', 'value', '', '1'],
    ['total', 'year|2020|wbk', 'value', '2', ''],
    ['table', 'awards/2020.csv', 'rows', '2', '2'],
    ['table', 'awards/2021.csv', 'rows', '', '1'],
  ]);
});
