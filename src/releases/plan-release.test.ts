import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { FIXTURE_FOLDER, fixtureRegister } from '../register/fixture/fixture-register.ts';
import type { RawRegister } from '../register/raw-register.ts';
import { readRegister } from '../register/read-register.ts';
import { readSnapshot } from '../register/release-snapshot.ts';
import { planRelease } from './plan-release.ts';
import { releaseHistory } from './release-history.ts';
import { takeSnapshot } from './take-snapshot.ts';
import { writeTogether } from './write-together.ts';

const ASKED = { version: '2024.3', date: '2024-05-01', note: 'Baru.', noteEn: 'New.' };
/** The invented register, changed, after a release of the unchanged one. */
const released = (changes: Parameters<typeof fixtureRegister>[0]): RawRegister => ({
  ...fixtureRegister(changes),
  snapshots: [
    { path: 'releases/2024.2.json', snapshot: takeSnapshot(fixtureRegister(), '2024.2') },
  ],
});
const renamed = {
  'units.csv': (text: string) => text.replace('Contoh Nabire', 'Contoh Kota Nabire'),
};
const without = (id: string) => ({
  'units.csv': (text: string) => text.replace(new RegExp(`^${id},.*\n`, 'm'), ''),
});

test('a release is one more line and a snapshot that is read as it was written', () => {
  const raw = released(renamed);
  const { problems, files, changes, since } = planRelease(raw, ASKED);
  expect([problems, since]).toEqual([[], '2024.2']);
  expect(changes?.map(({ change, subject, key, now }) => [change, subject, key, now])).toEqual([
    ['renamed', 'unit', 'kantor-contoh-nabire', 'Kantor Contoh Kota Nabire'],
    ['moved', 'table', 'units.csv', '22'],
  ]);
  expect(files.map(({ path }) => path)).toEqual(['releases/2024.3.json', 'releases.csv']);
  expect(files[1]?.text.split('\n').slice(-3)).toEqual([
    '2024.2,2024-04-01,,',
    '2024.3,2024-05-01,Baru.,New.',
    '',
  ]);
  const text = files[0]?.text ?? '';
  const { snapshot } = readSnapshot('releases/2024.3.json', text);
  expect(snapshot?.units.map(({ id }) => id)).toContain('kantor-contoh-nabire');
  expect(snapshot?.totals).toContainEqual({
    scope: 'official',
    of: '2018',
    figure: 'proposed',
    value: 60,
  });
});

test('after it nothing is unreleased, and the history says what it changed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(FIXTURE_FOLDER, folder, { recursive: true });
  const first = planRelease(readRegister(folder), { ...ASKED, version: '2024.2' });
  expect(first.files.map(({ path }) => path)).toEqual(['releases/2024.2.json']);
  writeTogether(folder, first.files);
  expect(releaseHistory(readRegister(folder)).unreleased).toEqual([]);
  const units = readFileSync(join(folder, 'units.csv'), 'utf8');
  writeTogether(folder, [{ path: 'units.csv', text: renamed['units.csv'](units) }]);
  const plan = planRelease(readRegister(folder), ASKED);
  writeTogether(folder, plan.files);
  const { releases, unreleased } = releaseHistory(readRegister(folder));
  expect(unreleased).toEqual([]);
  expect(releases.map(({ version, since, changes }) => [version, since, changes?.length])).toEqual([
    ['2024.3', '2024.2', 2],
    ['2024.2', '2024.1', undefined],
    ['2024.1', '', undefined],
  ]);
  expect(releases[0]?.size).toEqual({ awards: 23, delegated: 2, units: 22, institutions: 10 });
  expect(readdirSync(join(folder, 'releases'))).toEqual(['2024.2.json', '2024.3.json']);
});

test('a register that kept no snapshot has versions without changes, and may go on', () => {
  const history = releaseHistory(fixtureRegister());
  expect(history.unreleased).toBeNull();
  expect(history.releases.map(({ size, changes }) => [size, changes])).toEqual([
    [null, null],
    [null, null],
  ]);
  const { problems, changes } = planRelease(fixtureRegister(), ASKED);
  expect([problems, changes]).toEqual([[], null]);
});

test.each([
  [
    'problems of the data',
    { 'units.csv': (text: string) => text.replace(',pajak,', ',pajakk,') },
    {},
    [/^units\.csv:\d+ service: unknown/],
  ],
  [
    'no change',
    {},
    {},
    [
      'releases.csv:4 version: missing changes since version 2024.2: release when a fact of the data has changed',
    ],
  ],
  [
    'a version that is not later, and no notes',
    renamed,
    { version: '2024.2', note: '', noteEn: ' ' },
    [
      'releases.csv:4 version: "2024.2" contradicts "2024.2" on the line above: write a later version',
      'releases.csv:4 note: missing note: say with --note "…" what is new, in Indonesian',
      'releases.csv:4 note_en: missing note_en: say the same with --note-en "…", in English',
    ],
  ],
  [
    'a version of another form',
    renamed,
    { version: '2024.03' },
    ['releases.csv:4 version: invalid version "2024.03": write it like 2026.2'],
  ],
  ['a date that is none', renamed, { date: '2024-06-31' }, [/^releases\.csv:4 date: invalid/]],
  [
    'a date before the last version',
    renamed,
    { date: '2024-03-31' },
    [
      'releases.csv:4 date: "2024-03-31" contradicts "2024-04-01" on the line above: write the newest version on the last line',
    ],
  ],
  [
    'an id that vanished',
    {
      ...without('kantor-contoh-tarakan'),
      'awards/2020.csv': (text: string) => text.replace(/^kantor-contoh-tarakan,.*\n/m, ''),
      'awards/2019.csv': (text: string) => text.replace(/^kantor-contoh-tarakan,.*\n/m, ''),
    },
    {},
    [/^units\.csv:1 id: missing unit "kantor-contoh-tarakan" of version 2024\.2: /],
  ],
])('refuses %s', (_, changes, asked, expected) => {
  const plan = planRelease(released(changes), { ...ASKED, ...asked });
  expect(plan.files).toEqual([]);
  expect(plan.problems).toEqual(
    expected.map((each) => (typeof each === 'string' ? each : expect.stringMatching(each))),
  );
});

test('a unit withdrawn by a correction leaves the version, and is told of', () => {
  const why = 'Kantor ini tidak ada.,There is no such office.,siaran-contoh-20191210,2024-04-20';
  const raw = released({
    'corrections.csv': (text) =>
      `${text}units.csv,rumah-sakit-contoh-jawa-timur,id,rumah-sakit-contoh-jawa-timur,,${why}\n`,
    'service-evaluations.csv': (text) =>
      text.replace('rumah-sakit-contoh-jawa-timur', 'samsat-contoh-surabaya-selatan'),
    'events.csv': (text) => text.replace(/^rumah-sakit-contoh-jawa-timur,.*\n/gm, ''),
    ...Object.fromEntries(
      [2017, 2019, 2020, 2021, 2023].map((year) => [
        `awards/${year}.csv`,
        (text: string) => text.replace(/^rumah-sakit-contoh-jawa-timur,.*\n/gm, ''),
      ]),
    ),
  });
  const { problems, changes } = planRelease(raw, ASKED);
  expect(problems).toEqual([]);
  expect(changes?.filter(({ change }) => change === 'withdrawn').map(({ key }) => key)).toContain(
    'rumah-sakit-contoh-jawa-timur',
  );
});

test('a release that cannot be written leaves nothing behind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const files = [
    { path: 'releases/2024.3.json', text: '{}' },
    // A file stands where a folder is wanted.
    { path: 'releases/2024.3.json.next/releases.csv', text: '' },
  ];
  expect(() => writeTogether(folder, files)).toThrow();
  expect(existsSync(join(folder, 'releases', '2024.3.json'))).toBe(false);
  expect(readdirSync(join(folder, 'releases'))).toEqual([]);
});
