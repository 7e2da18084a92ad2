import type { NamedRow } from '../raw-register.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundRows } from './sound-rows.ts';

/** Notices one office entered under two ids: its awards would be counted as those of two units. */
export const unitTwice: Check = {
  id: 'unit-twice',
  say: 'An institution has no two units of one name in one city.',
  run: (register) => {
    const first = new Map<string, NamedRow>();
    return soundRows(register, 'units').flatMap((row) => {
      const name = row
        .get('name')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      const place = [name, row.get('institution'), row.get('province'), row.get('city')].join('|');
      const before = first.get(place) ?? row;
      first.set(place, before);
      if (
        name === '' ||
        row.get('institution') === '' ||
        before === row ||
        before.get('id') === row.get('id')
      )
        return [];
      return problemAt(
        row,
        'name',
        `duplicate name ${quoted(row.get('name'))}, also of ${quoted(before.get('id'))} on line ${before.row.line}`,
        'use one id for both, or write what tells them apart into the name',
      );
    });
  },
};
