import type { NamedRow, RawRegister } from '../raw-register.ts';
import { yearOf } from '../raw-register.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { knownIds } from './reference.ts';
import { soundRows } from './sound-rows.ts';

/** Notices, once for each year and table, awards, figures and breaks of a round that is not listed. */
export const yearWithoutRound: Check = {
  id: 'year-without-round',
  say: 'The year of an award, figure or break has a line in rounds.csv.',
  run: (register) => {
    const rounds = knownIds(register, 'rounds');
    if (rounds === undefined) return [];
    return firstOfYears(register)
      .filter(({ year }) => /^\d{4}$/.test(year) && !rounds.has(year))
      .map(({ year, row, column }) =>
        problemAt(row, column, `unknown round ${quoted(year)}`, 'add the year to rounds.csv'),
      );
  },
};

function firstOfYears(register: RawRegister) {
  const first = new Map<string, { year: string; row: NamedRow; column: string }>();
  const see = (row: NamedRow, year: string, column: string) => {
    const place = `${column} ${year}`;
    if (!first.has(place)) first.set(place, { year, row, column });
  };
  for (const row of soundRows(register, 'awards')) see(row, yearOf(row.file), '');
  for (const row of soundRows(register, 'official-totals')) see(row, row.get('year'), 'year');
  for (const row of soundRows(register, 'breaks')) see(row, row.get('year'), 'year');
  return [...first.values()];
}
