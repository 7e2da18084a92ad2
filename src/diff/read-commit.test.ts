import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { FIXTURE_FOLDER } from '../register/fixture/fixture-register.ts';
import { readRegister } from '../register/read-register.ts';
import { compareRegisters } from './compare-registers.ts';
import { readCommitted } from './read-commit.ts';

test('the last commit of a data folder is compared with what stands in it now', () => {
  const top = mkdtempSync(join(tmpdir(), 'commit-'));
  onTestFinished(() => rmSync(top, { recursive: true, force: true }));
  const folder = join(top, 'data');
  cpSync(FIXTURE_FOLDER, folder, { recursive: true });
  const git = (...args: readonly string[]) =>
    execFileSync('git', [
      '-C',
      top,
      '-c',
      'user.name=t',
      '-c',
      'user.email=t@example.org',
      ...args,
    ]);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'fixture');
  writeFileSync(join(folder, 'rounds.csv'), 'year,ceremony,sources,note,note_en\n2017,,,,\n');
  const now = readRegister(folder);
  const [difference, ...others] = compareRegisters(readCommitted(folder, now), now);
  expect(others).toEqual([]);
  expect(difference?.path).toBe('rounds.csv');
  expect(difference?.removed).toEqual(['2018', '2019', '2020', '2021', '2023']);
});
