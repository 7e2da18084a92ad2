import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { FIXTURE_FOLDER, fixtureRegister } from './fixture/fixture-register.ts';
import { formatProblem } from './problem.ts';
import { readFiles } from './read-register.ts';
import { runChecks } from './run-checks.ts';

const FIVE = {
  'awards/2020.csv': (text: string) => text.replace('nabire,WBK', 'nabire,WKB'),
  'events.csv': (text: string) => text.replace('2021-06-14', '2021-06-31'),
  'official-totals.csv': (text: string) => text.replace('proposed,1200', 'proposed,"1,200"'),
  'sources.csv': (text: string) => text.replace('http://example.org', 'ftp://example.org'),
  'units.csv': (text: string) => text.replace('35,35.07', '33,35.07'),
};
const MESSAGES = [
  'awards/2020.csv:6 predicate: unknown predicate "WKB": write "WBK" or "WBBM"',
  'events.csv:2 date: invalid date "2021-06-31": write a real day as "2020-12-21"',
  'official-totals.csv:39 value: invalid number "1,200": write a whole number with digits alone, as in "3691"',
  'sources.csv:11 url: invalid address "ftp://example.org/pidato/2018": write the whole address, beginning with https:// or http://',
  'units.csv:4 city: "35.07" contradicts province "33", it is in "35": correct one of the two codes',
];

describe('runChecks', () => {
  it('finds nothing in the fixture', () => {
    expect(runChecks(fixtureRegister())).toEqual([]);
  });
  it('reports the problems of five files at once', () => {
    expect(runChecks(fixtureRegister(FIVE)).map(formatProblem)).toEqual(MESSAGES);
  });
  it('looks at what a correction writes, and names the correction', () => {
    const register = fixtureRegister({
      'corrections.csv': (text) =>
        text.replace(/units.csv,.*Kupang,/, 'units.csv,kantor-contoh-nabire,city,94.01,94.99,'),
    });
    expect(runChecks(register).map(formatProblem)).toEqual([
      'corrections.csv:2 now: unknown city "94.99": take the code from data/geo/cities.csv (nearest is "94.01")',
    ]);
  });
  it('believes a correction that settles a contradiction', () => {
    const register = fixtureRegister({
      'official-totals.csv': (text) =>
        text.replace('mahkamah-contoh,wbk,6', 'mahkamah-contoh,wbk,5'),
      'corrections.csv': (text) =>
        text.replace(
          /units.csv,.*Kupang,/,
          'official-totals.csv,2020|institution|mahkamah-contoh|wbk|5|mahkamah-contoh-20201222,value,5,6,',
        ),
    });
    expect(runChecks(register)).toEqual([]);
  });
  it('does not crash, and is not silent, whatever breaks in a file', () => {
    const breaks: ((text: string) => string)[] = [
      () => '',
      () => '\n\n',
      (text) => text.slice(0, text.length / 2).trimEnd(),
      (text) => text.replaceAll(',', ';'),
      (text) => text.replaceAll(',', ',,'),
      (text) => text.replace(/^[^,]*,/gm, ''),
      (text) => text.replace(/^(.*)$/gm, '$1,$1'),
      (text) => text.replace('\n', '\n"'),
      (text) => text.replace(/./g, '\u0000$&'),
      (text) => `${text}${text}`,
    ];
    for (const { path, rows } of fixtureRegister().files.filter((file) => file.rows.length > 0)) {
      for (const change of breaks) {
        expect(runChecks(fixtureRegister({ [path]: change })), path).not.toEqual([]);
      }
      expect(rows).not.toEqual([]);
    }
  });
});

describe('the commands', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (script: string, env: Record<string, string> = {}) =>
    spawnSync(process.execPath, [join(root, 'scripts', script)], {
      encoding: 'utf8',
      env: { ...process.env, DATA_DIR: folder, GITHUB_ACTIONS: undefined, ...env },
    });
  const fresh = (changes: Record<string, (text: string) => string>) => {
    cpSync(FIXTURE_FOLDER, folder, { recursive: true });
    for (const [path, change] of Object.entries(changes))
      writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
  };
  const texts = (of: string) => readFiles(of).map(({ path, text }) => [path, text]);

  it('check says how much it looked at', () => {
    fresh({});
    const { status, stdout, stderr } = run('check-data.ts');
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: 'No problems: 25 awards, 22 units, 56 figures, 15 sources\n',
      stderr: '',
    });
  });
  it('check prints every problem, fails, and writes nothing', () => {
    fresh(FIVE);
    const before = texts(folder);
    const { status, stdout, stderr } = run('check-data.ts');
    expect(stderr).toBe(`${[...MESSAGES, '5 problems in 5 files'].join('\n')}\n`);
    expect([status, stdout]).toEqual([1, '']);
    expect(texts(folder)).toEqual(before);
  });
  it('check adds notes for the lines of a pull request', () => {
    fresh({ 'units.csv': (text) => text.replace('35,35.07', '33,35.07') });
    const { stdout } = run('check-data.ts', { GITHUB_ACTIONS: 'true' });
    expect(stdout).toMatch(/^::error file=[^,]*units\.csv,line=4::units\.csv:4 city: "35\.07" /);
  });
  it('fix mends what is mechanical, to the byte, and then has nothing to do', () => {
    fresh({
      'units.csv': (text) =>
        `\uFEFF${text.replace('Kantor Contoh Nabire', ' Kantor\u00a0Contoh  Nabire ').replaceAll('\n', '\r\n')}`,
      'awards/2020.csv': (text) => text.trimEnd().split('\n').map(quoteAll).join('\n\n'),
      'rounds.csv': (text) => text.trimEnd().split('\n').map(swapColumns).join('\n'),
      'official-totals.csv': (text) =>
        [text.split('\n')[0], ...text.trimEnd().split('\n').slice(1).reverse(), ''].join('\n'),
    });
    const first = run('fix-data.ts');
    expect(first.stdout.split('\n')).toEqual([
      'wrote awards/2020.csv',
      'wrote official-totals.csv',
      'wrote rounds.csv',
      'wrote units.csv',
      '4 files rewritten',
      '',
    ]);
    expect(texts(folder)).toEqual(texts(FIXTURE_FOLDER));
    expect([first.status, run('fix-data.ts').stdout]).toEqual([0, 'Nothing to fix\n']);
  });
  it('fix refuses a register with a line it cannot read, and writes nothing', () => {
    fresh({
      'units.csv': (text) => text.replace('35,35.07,,', '35,35.07'),
      'rounds.csv': (text) => text.replaceAll('\n', '\r\n'),
    });
    const before = texts(folder);
    const { status, stderr } = run('fix-data.ts');
    expect(stderr).toMatch(/^units\.csv:4: invalid line .*\nNothing was written/);
    expect([status, texts(folder)]).toEqual([1, before]);
  });
});

function quoteAll(line: string): string {
  return line
    .split(',')
    .map((cell) => `"${cell}"`)
    .join(',');
}

function swapColumns(line: string): string {
  const [first = '', second = '', ...rest] = line.split(',');
  return [second, first, ...rest].join(',');
}
