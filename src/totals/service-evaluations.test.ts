import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { correctRegister } from '../register/correct.ts';
import { readRegister } from '../register/read-register.ts';
import type { Register, ServiceEvaluation, Statement } from '../register/register.ts';
import { typeRegister } from '../register/type-register.ts';
import { fixtureSite } from './fixture-site.ts';
import { evaluationSources, evaluationYears } from './service-evaluations.ts';

const { register } = fixtureSite();
const NONE = { id: '', en: '' };
const graded = (year: number, unit: string, grade: string): ServiceEvaluation => ({
  year,
  unit,
  grade,
  source: 'siaran-contoh-20240211',
  note: NONE,
});
const stated = (year: number, of: string, value: number): Statement => ({
  year,
  scope: of === '' ? 'national' : 'kind',
  of,
  metric: 'service_evaluation_units',
  value,
  preferred: true,
  source: 'siaran-contoh-20240211',
  note: NONE,
});
const withRows = (
  evaluations: readonly ServiceEvaluation[],
  statements: readonly Statement[] = [],
): Register => ({
  ...register,
  evaluations: [...register.evaluations, ...evaluations],
  statements: [...register.statements, ...statements],
});

it('takes the stated scope, and the best grade first', () => {
  const [only] = evaluationYears(register);
  expect(only).toMatchObject({
    year: 2021,
    scope: 34,
    isSum: false,
    scopeSources: ['siaran-contoh-20211220'],
    kinds: [],
    grades: [
      { grade: 'A', units: 1 },
      { grade: 'A-', units: 1 },
    ],
    known: 2,
    unknown: 32,
  });
});

describe('more years and grades', () => {
  const years = evaluationYears(
    withRows(
      [
        graded(2023, 'samsat-contoh-surabaya-selatan', 'B'),
        graded(2023, 'rumah-sakit-contoh-jawa-timur', 'A-'),
        graded(2023, 'dinas-contoh-perizinan-malang', 'A'),
        graded(2023, 'dinas-contoh-kependudukan-denpasar', 'B'),
        graded(2019, 'kantor-contoh-bandung', 'C-'),
      ],
      [stated(2023, 'pemprov', 3), stated(2023, 'pemkab-pemkot', 5), stated(2023, 'pemkab', 4)],
    ),
  );
  const of = (year: number) => years.find((each) => each.year === year);

  it('come with the newest year first', () => {
    expect(years.map(({ year }) => year)).toEqual([2023, 2021, 2019]);
  });
  it('sort grades from the best, then by unit', () => {
    expect(of(2023)?.evaluations.map(({ grade, unit }) => `${grade} ${unit}`)).toEqual([
      'A dinas-contoh-perizinan-malang',
      'A- rumah-sakit-contoh-jawa-timur',
      'B dinas-contoh-kependudukan-denpasar',
      'B samsat-contoh-surabaya-selatan',
    ]);
    expect(of(2023)?.grades).toEqual([
      { grade: 'A', units: 1 },
      { grade: 'A-', units: 1 },
      { grade: 'B', units: 2 },
    ]);
  });
  it('add up kinds, but no kind that a group beside it holds already', () => {
    expect(of(2023)).toMatchObject({ scope: 8, isSum: true, known: 4, unknown: 4 });
    expect(of(2023)?.kinds.map(({ kind, known, unknown }) => [kind, known, unknown])).toEqual([
      ['pemprov', 2, 1],
      ['pemkab-pemkot', 2, 3],
      ['pemkab', 1, 3],
    ]);
  });
  it('leave unknown what nobody states, and never make it less than nothing', () => {
    expect(of(2019)).toMatchObject({ scope: null, isSum: false, known: 1, unknown: null });
    const crowded = evaluationYears(
      withRows([graded(2024, 'kantor-contoh-bandung', 'A')], [stated(2024, '', 0)]),
    );
    expect(crowded[0]).toMatchObject({ scope: 0, unknown: 0 });
  });
});

it('cites scope and grades, each source once', () => {
  const years = evaluationYears(withRows([graded(2023, 'kantor-contoh-bandung', 'A')]));
  expect(evaluationSources(years)).toEqual(['siaran-contoh-20211220', 'siaran-contoh-20240211']);
  expect(evaluationSources([])).toEqual([]);
});

it('knows of none in a register without rows', () => {
  expect(evaluationYears({ ...register, evaluations: [], statements: [] })).toEqual([]);
});

it('makes 632 of 84, 34 and 514 in the real register', () => {
  const folder = fileURLToPath(new URL('../../data', import.meta.url));
  const real = typeRegister(correctRegister(readRegister(folder)));
  const year = evaluationYears(real).find((each) => each.year === 2021);
  const scopes = new Map(year?.kinds.map(({ kind, scope }) => [kind, scope.value]));
  expect(Object.fromEntries(scopes)).toEqual({ kl: 84, pemprov: 34, 'pemkab-pemkot': 514 });
  expect(year).toMatchObject({ scope: 632, isSum: true });
  expect(year?.known).toBeGreaterThanOrEqual(1);
  expect((year?.known ?? 0) + (year?.unknown ?? 0)).toBe(632);
});
