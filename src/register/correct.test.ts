import { describe, expect, it } from 'vitest';
import { correctRegister, unmatchedCorrections } from './correct.ts';
import { fixtureRegister } from './fixture/fixture-register.ts';
import { rowsOf } from './raw-register.ts';

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
