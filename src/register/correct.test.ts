import { describe, expect, it } from 'vitest';
import { correctRegister, unmatchedCorrections } from './correct.ts';
import { fixtureRegister } from './fixture/fixture-register.ts';
import { formatProblem } from './problem.ts';
import { rowsOf } from './raw-register.ts';
import { runChecks } from './run-checks.ts';

const UNIT = 'kantor-contoh-kota-kupang';
const nameOf = (register: ReturnType<typeof fixtureRegister>) =>
  rowsOf(register, 'units')
    .find((row) => row.get('id') === UNIT)
    ?.get('name');
const corrections = (lines: string) => ({
  'corrections.csv': (text: string) => `${text.split('\n')[0]}\n${lines}`,
});
const why = 'Sumber salah cetak.,The source has a misprint.,siaran-contoh-20191210,2024-03-05\n';

describe('correctRegister', () => {
  it('writes what the correction says, in a register of its own', () => {
    const register = fixtureRegister();
    expect(nameOf(correctRegister(register))).toBe('Kantor Contoh Kota Kupang');
    expect(nameOf(register)).toBe('Kantor Contoh Kota Kupangg');
  });
  it('leaves all other rows and files alone', () => {
    const register = fixtureRegister();
    const corrected = correctRegister(register);
    for (const [index, file] of corrected.files.entries()) {
      const before = register.files[index];
      if (file.path !== 'units.csv') expect(file).toBe(before);
      else expect(file.rows.filter((row, at) => row !== before?.rows[at])).toHaveLength(1);
    }
  });
  it('takes several corrections of one row, also of its key, in any order', () => {
    const key = '2017|national||proposed|40|kabar-contoh-20171212';
    const register = fixtureRegister(
      corrections(
        `official-totals.csv,${key},value,40,41,${why}official-totals.csv,${key},note,,Salah.,${why}`,
      ),
    );
    const [row] = rowsOf(correctRegister(register), 'official-totals');
    expect([row?.get('value'), row?.get('note')]).toEqual(['41', 'Salah.']);
  });
  it('throws the message of the check where `was` does not match', () => {
    const register = fixtureRegister(corrections(`units.csv,${UNIT},name,Kantor,Kupang,${why}`));
    expect(() => correctRegister(register)).toThrow(
      'corrections.csv:2 was: "Kantor" contradicts "Kantor Contoh Kota Kupangg" at units.csv:9 name: look at the source again: correct `was`, or take it out',
    );
  });
});

describe('a correction that leaves the first cell of a key empty', () => {
  const UNIT_GONE = 'pengadilan-contoh-makassar';
  const withdrawal = (lines: string) => fixtureRegister(corrections(lines));
  it('withdraws the row, which stays in its file', () => {
    const line = `awards/2023.csv,${UNIT_GONE}|WBK|mandiri,unit,${UNIT_GONE},,${why}`;
    const register = withdrawal(line);
    const left = correctRegister(register);
    const awards = (of: typeof left) =>
      rowsOf(of, 'awards').filter((row) => row.get('unit') === UNIT_GONE).length;
    expect(awards(left)).toBe(awards(register) - 1);
    expect(left.withdrawn?.map(({ get }) => get('unit'))).toEqual([UNIT_GONE]);
    expect(register.files.some(({ text }) => text.includes(`${UNIT_GONE},WBK,mandiri`))).toBe(true);
  });
  it('leaves its source in use', () => {
    const row = `${UNIT_GONE},WBK,mandiri,mahkamah-contoh-20240301,,`;
    const own = 'kabar-contoh-20240302,,Kabar Contoh,Berita,2024-03-02,news';
    const register = fixtureRegister({
      ...corrections(`awards/2023.csv,${UNIT_GONE}|WBK|mandiri,unit,${UNIT_GONE},,${why}`),
      'awards/2023.csv': (text) =>
        text.replace(row, row.replace('mahkamah-contoh-20240301', 'kabar-contoh-20240302')),
      'sources.csv': (text) => `${text}${own}\n`,
    });
    expect(
      runChecks(register).filter(({ found }) => found.startsWith('source "kabar-contoh-20240302"')),
    ).toEqual([]);
  });
  it('asks that nothing points at it any more', () => {
    const register = withdrawal(`units.csv,${UNIT_GONE},id,${UNIT_GONE},,${why}`);
    const found = runChecks(register).map(formatProblem);
    expect(found.some((each) => each.includes(`unknown unit "${UNIT_GONE}"`))).toBe(true);
    expect(found.some((each) => each.includes('missing id'))).toBe(false);
  });
});

describe('unmatchedCorrections', () => {
  it('does not let a correction change corrections.csv', () => {
    const line = `corrections.csv,units.csv|${UNIT}|name,now,a,b,${why}`;
    const [problem] = unmatchedCorrections(fixtureRegister(corrections(line)));
    expect(problem?.found).toBe('unknown file "corrections.csv"');
  });
  it('does not guess which of two rows is meant', () => {
    const register = fixtureRegister({
      'units.csv': (text) => text.replace('kantor-contoh-nabire,', `${UNIT},`),
    });
    const [problem] = unmatchedCorrections(register);
    expect(problem?.found).toBe(`duplicate key "${UNIT}" in units.csv`);
  });
});
