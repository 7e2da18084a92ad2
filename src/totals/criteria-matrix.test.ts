import { expect, it } from 'vitest';
import type { Criterion } from '../register/register.ts';
import { criteriaMatrix } from './criteria-matrix.ts';
import { fixtureSite } from './fixture-site.ts';

const { criteria, regulations } = fixtureSite().register;
const matrix = criteriaMatrix(criteria, regulations);

it('has the regulations that set weights, oldest first', () => {
  expect(matrix.regulations).toEqual(['Permen Contoh 1/2014', 'Permen Contoh 2/2021']);
});

it('keeps a weight that no source tells as null', () => {
  const row = matrix.rows.find(({ area }) => area.id === 'Pengawasan Contoh');
  expect(row?.weights).toEqual([35, null]);
});

it('leaves an area that a regulation lacks undefined, which is not unknown', () => {
  const older = criteria.filter(
    (row) => row.regulation !== 'Permen Contoh 2/2021' || row.component === 'pengungkit',
  );
  const row = criteriaMatrix(older, regulations).rows.find(
    ({ component }) => component === 'hasil',
  );
  expect(row?.weights).toEqual([40, undefined]);
});

it('adds up known points and counts unknown ones', () => {
  const levers = matrix.sums.find(({ component }) => component === 'pengungkit');
  expect(levers?.known).toEqual([60, 30]);
  expect(levers?.unknown).toEqual([0, 1]);
});

it('puts the six areas in the order of the regulations, levers before results', () => {
  const row = (area: string, component: string): Criterion => ({
    regulation: 'Permen Contoh 1/2014',
    component,
    area: { id: area, en: area },
    weight: 10,
    source: '',
    note: { id: '', en: '' },
  });
  const rows = [
    row('Hasil Contoh', 'hasil'),
    row('Penguatan Pengawasan', 'pengungkit'),
    row('Manajemen Perubahan', 'pengungkit'),
    row('Penataan Tatalaksana', 'pengungkit'),
  ];
  expect(criteriaMatrix(rows, regulations).rows.map(({ area }) => area.id)).toEqual([
    'Manajemen Perubahan',
    'Penataan Tatalaksana',
    'Penguatan Pengawasan',
    'Hasil Contoh',
  ]);
});

it('puts results of an older regulation before those that replaced them', () => {
  const result = (regulation: string, area: string): Criterion => ({
    regulation,
    component: 'hasil',
    area: { id: area, en: area },
    weight: 20,
    source: '',
    note: { id: '', en: '' },
  });
  const rows = [
    result('Permen Contoh 2/2021', 'Capaian Contoh'),
    result('Permen Contoh 1/2014', 'Survei Contoh'),
  ];
  expect(criteriaMatrix(rows, regulations).rows.map(({ area }) => area.id)).toEqual([
    'Survei Contoh',
    'Capaian Contoh',
  ]);
});
