import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { correctRegister } from '../register/correct.ts';
import { readRegister } from '../register/read-register.ts';
import type { Register } from '../register/register.ts';
import { typeRegister } from '../register/type-register.ts';
import { fixtureSite } from './fixture-site.ts';
import { laterLinks, regulationLinks } from './regulation-links.ts';
import { regulationModels } from './regulation-model.ts';
import { unknownWords } from './unknown-words.ts';
import { unnumberedSchemes } from './unnumbered-schemes.ts';

const { register } = fixtureSite();
const modelIn = (of: Register, number: string) => {
  const model = regulationModels(of).find((each) => each.regulation.number === number);
  if (model === undefined) throw new Error(`missing model of ${number}`);
  return model;
};

describe('what a regulation did to earlier ones', () => {
  it.each([
    ['', []],
    ['mengubah A 1/2014', [['A 1/2014', 'amends']]],
    ['mengganti A 1/2014', [['A 1/2014', 'replaces']]],
    ['menggantikan A 1/2014', [['A 1/2014', 'replaces']]],
    [
      'A 1/2014; A 2/2019',
      [
        ['A 1/2014', 'replaces'],
        ['A 2/2019', 'replaces'],
      ],
    ],
    [
      'mengubah A 1/2014; A 2/2019; menggantikan A 3/2020',
      [
        ['A 1/2014', 'amends'],
        ['A 2/2019', 'amends'],
        ['A 3/2020', 'replaces'],
      ],
    ],
  ])('%j', (replaces, links) => {
    expect(regulationLinks({ replaces }).map(({ number, how }) => [number, how])).toEqual(links);
  });
  it('is told on the page of the earlier one too', () => {
    expect(laterLinks(register.regulations, 'Permen Contoh 1/2014')).toEqual([
      { number: 'Permen Contoh 2/2021', how: 'replaces' },
    ]);
  });
});

describe('a model', () => {
  it('has the rounds judged by its regulation, until the next one', () => {
    expect(modelIn(register, 'Permen Contoh 1/2014').rounds).toEqual([2017, 2018, 2019, 2020]);
    expect(modelIn(register, 'Permen Contoh 2/2021').rounds).toEqual([2021, 2023]);
  });
  it('has no rounds for what no round was judged by, though something began with it', () => {
    const programme = modelIn(register, 'Program Contoh Mandiri');
    expect(programme.rounds).toEqual([]);
    expect(programme.breaks.map(({ kind }) => kind)).toEqual(['delegation']);
    expect(programme.weights).toEqual([]);
  });
  it('concerns the rounds since a programme began, or those of a call; a rule has its own', () => {
    expect(modelIn(register, 'Program Contoh Mandiri').concerns).toEqual([2023]);
    expect(modelIn(register, 'Permen Contoh 2/2021').concerns).toEqual([]);
  });
  it('has its conditions, notes and every source', () => {
    const model = modelIn(register, 'Permen Contoh 2/2021');
    expect(model.slug).toBe('permen-contoh-2-2021');
    expect(new Set(model.conditions.map((row) => row.regulation))).toEqual(
      new Set(['Permen Contoh 2/2021']),
    );
    expect(model.weightNotes.map(({ note }) => note.en)).toEqual([
      'Weight not readable in the source.',
    ]);
    expect(model.sources).toEqual(['aturan-contoh-2021']);
  });
  it('stands in the order of years', () => {
    expect(regulationModels(register).map(({ regulation }) => regulation.year)).toEqual([
      2014, 2021, 2023,
    ]);
  });
});

describe('conditions whose source names no number', () => {
  const [condition] = register.conditions;
  if (condition === undefined) throw new Error('missing condition');
  const of = (regulation: string) => ({
    ...register,
    conditions: [...register.conditions, { ...condition, regulation }],
  });
  const schemes = (regulation: string, number: string) =>
    unnumberedSchemes(of(regulation), number).map(({ scheme }) => scheme);

  it('before a regulation are about what it replaced, not about itself', () => {
    const scheme = 'Pedoman sebelum 2/2021 (nomor aturan tidak disebut)';
    expect(schemes(scheme, 'Permen Contoh 1/2014')).toEqual([scheme]);
    expect(schemes(scheme, 'Permen Contoh 2/2021')).toEqual([]);
  });
  it('of a year are about the ministerial regulations of that year', () => {
    const scheme = 'Skema 2021 (nomor aturan tidak disebut)';
    expect(schemes(scheme, 'Permen Contoh 2/2021')).toEqual([scheme]);
    expect(schemes(scheme, 'Permen Contoh 1/2014')).toEqual([]);
    expect(schemes('Skema 2023 (nomor aturan tidak disebut)', 'Program Contoh Mandiri')).toEqual(
      [],
    );
  });
});

it('says what is unknown only in the words of the register', () => {
  const both = (id: string, en: string) => ({ id, en });
  expect(
    unknownWords({
      title: both('Judul (judul lengkap tidak terbaca)', 'Title (full title not readable)'),
      whatChanged: both('Mengubah; isinya tidak ditemukan.', 'Amends; its text was not found.'),
    }),
  ).toEqual([
    both('judul lengkap tidak terbaca', 'full title not readable'),
    both('isinya tidak ditemukan', 'its text was not found'),
  ]);
  expect(
    unknownWords({
      title: both('Pedoman (Umum) Contoh (PZI)', 'General Guideline (PZI)'),
      whatChanged: both('Menetapkan; mengatur juga survei.', 'Sets; also governs surveys.'),
    }),
  ).toEqual([]);
});

describe('the real register', () => {
  const folder = fileURLToPath(new URL('../../data', import.meta.url));
  const real = typeRegister(correctRegister(readRegister(folder)));
  const model = (number: string) => modelIn(real, number);

  it('gives every regulation an address of its own', () => {
    const slugs = regulationModels(real).map(({ slug }) => slug);
    expect(slugs.length).toBeGreaterThanOrEqual(19);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs).toContain('permen-pan-rb-90-2021');
  });
  it('knows the chain of the guidelines', () => {
    expect(model('Permen PAN-RB 90/2021').acts).toEqual([
      { number: 'Permen PAN-RB 52/2014', how: 'replaces' },
      { number: 'Permen PAN-RB 10/2019', how: 'replaces' },
    ]);
    expect(model('Permen PAN-RB 52/2014').later).toEqual([
      { number: 'Permen PAN-RB 10/2019', how: 'amends' },
      { number: 'Permen PAN-RB 90/2021', how: 'replaces' },
    ]);
    expect(model('Permen PAN-RB 90/2021').later).toEqual([
      { number: 'Permen PAN-RB 5/2024', how: 'amends' },
    ]);
  });
  it('judges every round by exactly one of them', () => {
    const judged = regulationModels(real).flatMap(({ rounds }) => rounds);
    expect(judged.toSorted()).toEqual(real.rounds.map(({ year }) => year).toSorted());
    expect(model('Permen PAN-RB 90/2021').rounds).toEqual([2022, 2023]);
  });
  it('shows what was said of the guidelines before 90/2021 on what 90/2021 replaced', () => {
    for (const number of ['52/2014', '10/2019'])
      expect(
        model(`Permen PAN-RB ${number}`).unnumbered[0]?.conditions.length,
        number,
      ).toBeGreaterThanOrEqual(13);
    expect(model('Permen PAN-RB 90/2021').unnumbered).toEqual([]);
    expect(model('Permen PAN-RB 20/2012').unnumbered[0]?.scheme).toContain('2012');
  });
  it('tells which rounds a call for proposals or a programme concerns', () => {
    expect(model('Pengumuman pengusulan ZI 2024').concerns).toEqual([2024]);
    expect(model('SE Menteri PANRB 4/2025').concerns[0]).toBe(2025);
    expect(model('Program WBK Mandiri').concerns.slice(0, 3)).toEqual([2023, 2024, 2025]);
    expect(model('Inpres 1/2013').concerns).toEqual([]);
  });
  it('says that the text of 5/2024 was not found', () => {
    expect(model('Permen PAN-RB 5/2024').unknown.map(({ en }) => en)).toEqual([
      'the full content was not found',
    ]);
  });
});
