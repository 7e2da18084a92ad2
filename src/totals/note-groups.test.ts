import { expect, it } from 'vitest';
import { noteGroups } from './note-groups.ts';

const row = (id: string, note: string) => ({ id, note: { id: note, en: note } });

it('gathers rows with one note and leaves out rows without', () => {
  const groups = noteGroups([row('a', 'n'), row('b', ''), row('c', 'm'), row('d', 'n')]);
  expect(groups.map(({ rows }) => rows.map(({ id }) => id))).toEqual([['a', 'd'], ['c']]);
});
