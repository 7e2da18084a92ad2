import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fixtureRegister } from '../fixture/fixture-register.ts';
import { formatProblem } from '../problem.ts';
import type { RawRegister } from '../raw-register.ts';
import { readFiles, readSnapshots } from '../read-register.ts';
import { runChecks } from '../run-checks.ts';
import { CHECKS } from './index.ts';

const FIXTURES = fileURLToPath(new URL('fixtures/', import.meta.url));
const base = fixtureRegister();

/** The invented register with the files of one folder laid over it. */
function laidOver(folder: string): RawRegister {
  const over = readFiles(folder);
  const list = join(folder, 'removed.txt');
  const removed = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [];
  const gone = new Set([...removed, ...over.map((file) => file.path)]);
  const files = [...base.files.filter((file) => !gone.has(file.path)), ...over];
  return {
    ...base,
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    snapshots: readSnapshots(folder),
  };
}

describe.each(CHECKS)('$id', ({ id, say, run }) => {
  const folder = join(FIXTURES, id);
  it(`finds nothing wrong with the fixture: ${say}`, () => {
    expect(run(base)).toEqual([]);
  });
  it('fires on its fixture', () => {
    expect(run(laidOver(folder))).not.toEqual([]);
  });
  it('makes the whole set print exactly what is expected', () => {
    const messages = runChecks(laidOver(folder)).map((problem) => `${formatProblem(problem)}\n`);
    expect(messages.join('')).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8'));
  });
});

describe('the list of checks', () => {
  it('holds every rule of this folder, once, under the name of its file', () => {
    const rules = readdirSync(fileURLToPath(new URL('.', import.meta.url))).filter(
      (name) =>
        name.endsWith('.ts') &&
        !name.endsWith('.test.ts') &&
        readFileSync(new URL(name, import.meta.url), 'utf8').includes(': Check = {'),
    );
    expect(CHECKS.map((check) => `${check.id}.ts`).sort()).toEqual(rules);
  });
  it('has a folder of fixtures for each rule and for nothing else', () => {
    const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map((entry) => entry.name)).toEqual(CHECKS.map((check) => check.id).sort());
  });
  it('speaks in five words', () => {
    for (const { id } of CHECKS) {
      const messages = readFileSync(join(FIXTURES, id, 'expected.txt'), 'utf8')
        .trimEnd()
        .split('\n');
      for (const message of messages)
        expect(message).toMatch(
          /^\S+\.(?:csv|json|txt):\d+( \w+)?: .*\b(missing|unknown|invalid|duplicate|contradicts)\b.*: \S/,
        );
    }
  });
});
