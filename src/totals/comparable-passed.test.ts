import { expect, it } from 'vitest';
import { comparablePassed } from './comparable-passed.ts';
import type { Figure, Figures } from './figure.ts';
import { officialAwarded } from './figure.ts';
import { fixtureSite } from './fixture-site.ts';

const figure = (value: number, note = ''): Figure => ({
  value,
  sources: ['a'],
  note: { id: note, en: note },
  others: [],
});
const passedOf = (official: Figures) =>
  comparablePassed({ official, awarded: officialAwarded(official) });

it('is the step between proposed and awarded', () => {
  expect(comparablePassed(fixtureSite().yearModel(2020))).toBe(80);
  expect(passedOf({ proposed: figure(9), passed_selection: figure(5) })).toBe(5);
});
it('is not known without the units proposed', () => {
  expect(passedOf({ passed_selection: figure(5), awarded: figure(3) })).toBeNull();
  expect(comparablePassed(fixtureSite().yearModel(2023))).toBeNull();
});
it('is none where it does not fit between them', () => {
  const passed_selection = figure(5);
  expect(passedOf({ proposed: figure(4), passed_selection })).toBeNull();
  expect(passedOf({ proposed: figure(9), passed_selection, awarded: figure(6) })).toBeNull();
});
it('is none where the register notes that it cannot be compared', () => {
  const passed_selection = figure(5, 'Tidak dapat dibandingkan dengan 80 pada 2020');
  expect(passedOf({ proposed: figure(9), passed_selection })).toBeNull();
});
