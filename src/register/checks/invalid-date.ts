import type { Column } from '../table.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundCells } from './sound-rows.ts';

/** Notices dates in another form, and days that no calendar has. */
export const invalidDate: Check = {
  id: 'invalid-date',
  say: 'A date is a real day, written as 2020-12-21; some columns also take a month or a year.',
  run: (register) =>
    soundCells(register)
      .filter(({ column, text }) => text !== '' && !isReal(column, text))
      .map((cell) =>
        problemAt(
          cell,
          cell.column.name,
          `invalid date ${quoted(cell.text)}`,
          'write a real day as "2020-12-21"',
        ),
      ),
};

function isReal({ type }: Column, text: string): boolean {
  if (type === 'date') return isDay(text);
  // The columns that take a month or a year have a pattern; their form is the pattern's affair.
  if (typeof type !== 'object' || !('pattern' in type)) return true;
  if (/^\d{4}-\d{2}$/.test(text)) return isDay(`${text}-01`);
  return !/^\d{4}-\d{2}-\d{2}$/.test(text) || isDay(text);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
