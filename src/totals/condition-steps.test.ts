import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { correctRegister } from '../register/correct.ts';
import { readRegister } from '../register/read-register.ts';
import type { Register } from '../register/register.ts';
import { typeRegister } from '../register/type-register.ts';
import type { ConditionSteps } from './condition-steps.ts';
import { conditionSteps, risesIn, subjectOf } from './condition-steps.ts';
import { fixtureSite } from './fixture-site.ts';

const { register } = fixtureSite();

/** `CC pemda|B kl` for every cell of a row. */
function cellsOf({ rows }: ConditionSteps, subject: string, predicate: string): string[] {
  const row = rows.find((each) => each.subject === subject && each.predicate === predicate);
  return (row?.cells ?? []).map((cell) =>
    cell.demands
      .map(({ grade, appliesTo, certain }) => `${grade} ${appliesTo}${certain ? '' : ' ?'}`)
      .join('|'),
  );
}

function withValue(value: string): Register {
  const conditions = register.conditions.map((row) =>
    row.condition.id === 'Nilai AKIP minimal, WBK'
      ? { ...row, value: { id: value, en: value } }
      : row,
  );
  return { ...register, conditions };
}

describe('the example register', () => {
  const steps = conditionSteps(register);

  it('has a row a subject and predicate, and the schemes in the order of time', () => {
    expect(steps.rows.map(({ subject, predicate }) => `${subject} ${predicate}`)).toEqual([
      'opinion WBK',
      'opinion WBBM',
      'accountability WBK',
      'accountability WBBM',
      'reform-index WBK',
      'reform-index WBBM',
    ]);
    expect(steps.schemes).toEqual([
      'Skema Contoh 2012 (nomor aturan tidak disebut)',
      'Permen Contoh 2/2021',
    ]);
  });
  it('holds for both predicates what names both or neither, and keeps doubt', () => {
    expect(cellsOf(steps, 'opinion', 'WBBM')).toEqual(['WDP all ?', 'WTP all']);
  });
  it('tells contradicting sources from different institutions', () => {
    expect(cellsOf(steps, 'opinion', 'WBK')).toEqual(['WDP all ?', 'WDP all|WTP all']);
    expect(cellsOf(steps, 'accountability', 'WBK')).toEqual(['', 'CC pemda|B kl']);
    const disagrees = steps.rows.flatMap(({ subject, predicate, cells }) =>
      cells.filter((cell) => cell.disagrees).map(() => `${subject} ${predicate}`),
    );
    expect(disagrees).toEqual(['opinion WBK']);
  });
  it('leaves empty what no source tells', () => {
    expect(cellsOf(steps, 'reform-index', 'WBBM')).toEqual(['', '']);
  });
  it('keeps the words after a grade', () => {
    const [demand] = steps.rows[0]?.cells[1]?.demands ?? [];
    expect(demand?.extra).toEqual({ id: 'masih boleh', en: 'still allowed' });
  });
  it('calls nothing a rise that is doubted, disputed or for some institutions only', () => {
    expect(risesIn(steps)).toEqual([]);
  });
  it('gives back what it cannot read', () => {
    expect(steps.unread).toEqual([]);
    for (const value of ['Z', 'Z (pemda), B (K/L)', '70']) {
      expect(conditionSteps(withValue(value)).unread.map(({ value: { id } }) => id)).toEqual([
        value,
      ]);
    }
  });
});

describe('the register', () => {
  const folder = fileURLToPath(new URL('../../data', import.meta.url));
  const real = typeRegister(correctRegister(readRegister(folder)));
  const steps = conditionSteps(real);

  it('has every row about opinion, accountability and reform index in its place', () => {
    const about = real.conditions.filter(({ condition }) =>
      /opini|akip|indeks reformasi/i.test(condition.id),
    );
    expect(about.length).toBeGreaterThanOrEqual(15);
    expect(steps.unread).toEqual([]);
    const placed = new Set(
      steps.rows.flatMap(({ cells }) =>
        cells.flatMap(({ demands }) => demands.map(({ condition }) => condition)),
      ),
    );
    expect(about.filter((row) => !placed.has(row))).toEqual([]);
    expect(real.conditions.filter((row) => subjectOf(row) !== null)).toEqual(about);
  });
  it('goes through the schemes in the order of time', () => {
    expect(steps.schemes.slice(0, 6)).toEqual([
      'Skema 2012 (nomor aturan tidak disebut)',
      'Pedoman sebelum 90/2021 (nomor aturan tidak disebut)',
      'Permen PAN-RB 90/2021',
      'Pengumuman pengusulan ZI 2024',
      'Permen PAN-RB 5/2024',
      'SE Menteri PANRB 4/2025',
    ]);
  });
  it('says what each scheme asked', () => {
    const first = (subject: string, predicate: string) =>
      cellsOf(steps, subject, predicate).slice(0, 6);
    expect(first('opinion', 'WBK')).toEqual([
      'WDP all ?',
      'WDP all|WTP all',
      'WTP all',
      'WTP all',
      'WTP all',
      'WTP all',
    ]);
    expect(first('accountability', 'WBK')).toEqual(['', 'CC all', '', 'B all', 'B all', 'B all']);
    expect(first('accountability', 'WBBM')).toEqual([
      '',
      'CC all',
      '',
      'BB all',
      'BB all',
      'BB all',
    ]);
    expect(first('reform-index', 'WBK')).toEqual([
      '',
      '',
      '',
      'CC pemda|B kl',
      'CC pemda|B kl',
      'B all',
    ]);
    expect(first('reform-index', 'WBBM')).toEqual([
      '',
      '',
      '',
      'B pemda|BB kl',
      'B pemda|BB kl',
      'BB all',
    ]);
  });
  it('knows one thing that certainly rose', () => {
    expect(
      risesIn(steps).map(({ subject, predicate, from, to }) => [
        subject,
        predicate,
        from.grade,
        to.grade,
      ]),
    ).toEqual([
      ['accountability', 'WBK', 'CC', 'B'],
      ['accountability', 'WBBM', 'CC', 'BB'],
    ]);
  });
});
