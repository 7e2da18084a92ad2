import { expect, it } from 'vitest';
import { officialNote, sourceCount } from './footing.ts';

const figure = (value: number, sources: string[], en = '') => ({
  value,
  sources,
  note: { id: en, en },
  others: [],
});

it('counts the sources of the total itself, not those of its parts', () => {
  const parts = { wbk: figure(2, ['a']), wbbm: figure(1, ['a']) };
  expect(sourceCount({ awarded: figure(3, ['a', 'b']), ...parts })).toBe(2);
});
it('counts those of the weaker part where the total is added up, and none without a total', () => {
  expect(sourceCount({ wbk: figure(77, ['a', 'b']), wbbm: figure(6, ['c']) })).toBe(1);
  expect(sourceCount({ proposed: figure(485, ['a']) })).toBe(0);
});
it('passes on the note of the total, or of each part with its name, as sentences', () => {
  const wbk = figure(77, ['a'], 'one report says 76');
  expect(officialNote({ awarded: figure(83, ['a'], 'low trust.'), wbk }).en).toBe('Low trust.');
  expect(officialNote({ wbk, wbbm: figure(6, ['a'], 'undisputed') }).en).toBe(
    'WBK: one report says 76. WBBM: undisputed.',
  );
  expect(officialNote({})).toEqual({ id: '', en: '' });
});
