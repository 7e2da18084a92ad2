import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { dataFolder } from './data-folder.ts';
import { readFiles, readRegister } from './read-register.ts';

const folder = mkdtempSync(join(tmpdir(), 'register-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

describe('readFiles', () => {
  it('reads every CSV file but those of geo/, sorted by path', () => {
    for (const path of ['awards', 'geo']) mkdirSync(join(folder, path));
    for (const path of ['units.csv', 'awards/2020.csv', 'geo/cities.csv', 'README.md', 'b.CSV'])
      writeFileSync(join(folder, path), 'id\n');
    expect(readFiles(folder).map((file) => file.path)).toEqual([
      'awards/2020.csv',
      'b.CSV',
      'units.csv',
    ]);
  });
  it('keeps a BOM and marks bytes that are not UTF-8, so that checks see them', () => {
    writeFileSync(join(folder, 'units.csv'), Buffer.from([0xef, 0xbb, 0xbf, 0x69, 0xe9, 0x0a]));
    expect(readFiles(folder).at(-1)?.text).toBe('\uFEFFi\uFFFD\n');
  });
});

describe('readRegister', () => {
  it('takes the codes of places from this repository', () => {
    const register = readRegister(folder);
    expect(register.provinces.size).toBe(38);
    expect(register.cities.get('35.78')?.name).toBe('Kota Surabaya');
  });
});

describe('dataFolder', () => {
  it('is the folder that DATA_DIR names, or data/', () => {
    vi.stubEnv('DATA_DIR', folder);
    expect(dataFolder()).toBe(folder);
    vi.stubEnv('DATA_DIR', '');
    expect(dataFolder()).toMatch(/[\\/]data$/);
  });
  it('must exist', () => {
    vi.stubEnv('DATA_DIR', join(folder, 'nowhere'));
    expect(dataFolder).toThrow(/^missing folder ".*nowhere" of DATA_DIR: /);
  });
});
