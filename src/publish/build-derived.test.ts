import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FIXTURE_FOLDER } from '../register/fixture/fixture-register.ts';
import { buildDerived } from './build-derived.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'derived-'));
  cpSync(FIXTURE_FOLDER, join(folder, 'data'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const data = () => join(folder, 'data');
const target = () => join(folder, 'derived');
const bytes = () =>
  readdirSync(target())
    .sort()
    .map((file) => `${file}\n${readFileSync(join(target(), file), 'utf8')}`)
    .join('\n');

it('writes the same bytes twice', () => {
  buildDerived(data(), target());
  const first = bytes();
  buildDerived(data(), target());
  expect(bytes()).toBe(first);
  expect(readdirSync(folder).sort()).toEqual(['data', 'derived']);
});

it('names its inputs by a hash that changes with any of them', () => {
  const before = buildDerived(data(), target()).inputs;
  const file = join(data(), 'releases.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace('2024-04-01', '2024-04-02'));
  expect(buildDerived(data(), target()).inputs).not.toBe(before);
});

it('leaves the last good build where the data is wrong, and says all that is', () => {
  buildDerived(data(), target());
  const good = bytes();
  const units = join(data(), 'units.csv');
  writeFileSync(
    units,
    readFileSync(units, 'utf8').replace(',pajak,', ',pajakk,').replace(',agama,', ',agam,'),
  );
  expect(() => buildDerived(data(), target())).toThrow(
    /"agam"[\s\S]*"pajakk"|"pajakk"[\s\S]*"agam"/,
  );
  expect(bytes()).toBe(good);
  expect(readdirSync(folder).sort()).toEqual(['data', 'derived']);
});

it('writes the keys of every object sorted', () => {
  buildDerived(data(), target());
  const register = JSON.parse(readFileSync(join(target(), 'register.json'), 'utf8')) as object;
  expect(Object.keys(register)).toEqual(Object.keys(register).sort());
});
