import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { FIXTURE_FOLDER } from '../register/fixture/fixture-register.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/release.ts', import.meta.url));

test('the command releases, says what changed, refuses with code 1 and then writes nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-command-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(FIXTURE_FOLDER, folder, { recursive: true });
  const release = (...args: readonly string[]) => {
    const env = { ...process.env, DATA_DIR: folder };
    const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
      env,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const list = () => readFileSync(join(folder, 'releases.csv'), 'utf8');
  const notes = ['--note', 'Baru.', '--note-en', 'New.', '--date', '2024-05-01'];

  expect(release()).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'releases.csv:1 version: missing snapshot of 2024.2: write it with `npm run release -- 2024.2`\n',
  });
  expect(release('2024.2')).toEqual({
    status: 0,
    stdout: 'Written: releases/2024.2.json\n',
    stderr: '',
  });
  expect(release().stdout).toBe('Unreleased changes since 2024.2: 0\n');

  const before = list();
  expect(release('2024.3', ...notes)).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'releases.csv:4 version: missing changes since version 2024.2: release when a fact of the data has changed\nNothing was written\n',
  });
  expect([list(), existsSync(join(folder, 'releases', '2024.3.json'))]).toEqual([before, false]);

  const units = join(folder, 'units.csv');
  writeFileSync(units, readFileSync(units, 'utf8').replace('Contoh Nabire', 'Contoh Kota Nabire'));
  expect(release('2024.3', ...notes)).toEqual({
    status: 0,
    stdout: `Units: 1
  ~ kantor-contoh-nabire name: "Kantor Contoh Nabire" -> "Kantor Contoh Kota Nabire"
Tables: 1
  ~ units.csv rows: "22" -> "22"
Changes since 2024.2: 1
Written: releases/2024.3.json, releases.csv
`,
    stderr: '',
  });
  expect(list()).toBe(`${before}2024.3,2024-05-01,Baru.,New.\n`);
});
