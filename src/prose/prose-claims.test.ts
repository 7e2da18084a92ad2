import { expect, it } from 'vitest';
import { fixtureRegister } from '../register/fixture/fixture-register.ts';
import { proseClaims } from './prose-claims.ts';
import { readProse } from './read-prose.ts';

const judge = proseClaims(fixtureRegister(), ['Versi 1.0.8 dan 514 kota.']);
const claims = (body: string, head = '') =>
  judge('contoh.id.md', readProse(`---\ntitle: Contoh\n${head}---\n${body}\n`));

it('lets a number pass that a row with the same source holds', () => {
  expect(claims('Ada dua komponen, 60 dan 40. [@aturan-contoh-2014]')).toEqual([]);
});

it('notices a number that no row of the source holds, in digits or words', () => {
  expect(claims('Bobotnya 61, dalam tujuh area. [@aturan-contoh-2014]')).toEqual([
    'contoh.id.md:4: states 61: no row that cites aturan-contoh-2014 holds it',
    'contoh.id.md:4: states 7: no row that cites aturan-contoh-2014 holds it',
  ]);
});

it('notices a block without a source, and a source that nobody knows', () => {
  expect(claims('Predikat dievaluasi.\n\nLalu dicabut. [@kabar]')).toEqual([
    'contoh.id.md:4: no source: name one as [@id], or mark our own words with [@us]',
    'contoh.id.md:6: unknown source "kabar": add it to data/sources.csv',
  ]);
});

it('takes the sources of a list for the line that leads to it', () => {
  expect(claims('Dua komponen:\n\n- perubahan; [@aturan-contoh-2014]')).toEqual([]);
});

it('takes no source from below its list', () => {
  expect(claims('Dua hal:\n\n- satu; [@us]\n\nAkhir. [@aturan-contoh-2014]')).toEqual([
    'contoh.id.md:4: states 2: no row that cites us holds it',
  ]);
});

it('asks our own words for numbers of the data folder alone', () => {
  expect(claims('Ada 514 kota.', 'own: true\n')).toEqual([]);
  expect(claims('Ada 515 kota.', 'own: true\n')).toEqual([
    'contoh.id.md:5: states 515: nothing in data/ holds it',
  ]);
  expect(claims('Ada 515 kota. [@us]')).toEqual([
    'contoh.id.md:4: states 515: nothing in data/ holds it',
  ]);
});
