import { expect, test } from 'vitest';
import { fixtureRegister } from '../register/fixture/fixture-register.ts';
import { compareRegisters } from './compare-registers.ts';
import { diffLines } from './diff-lines.ts';
import { movedTotals } from './moved-totals.ts';

function diff(changes: Parameters<typeof fixtureRegister>[0]): string[] {
  const [before, after] = [fixtureRegister(), fixtureRegister(changes)];
  return diffLines(compareRegisters(before, after), movedTotals(before, after));
}

test('the same register has no difference, in whatever order its rows stand', () => {
  expect(diff({})).toEqual(['No row differs']);
  const reverse = (text: string) => {
    const [header = '', ...rows] = text.trimEnd().split('\n');
    return `${[header, ...rows.reverse()].join('\n')}\n`;
  };
  expect(diff({ 'units.csv': reverse })).toEqual(['No row differs']);
});

test('added, removed and changed rows are named by their key, and the totals that moved', () => {
  const lines = diff({
    'candidates.csv': (text) => text.replace(/\n2021,WBBM.*\n/, '\n'),
    'official-totals.csv': (text) =>
      text.replace(
        '2018,national,,proposed,60,yes,siaran-contoh-20181210,,',
        '2018,national,,proposed,61,yes,siaran-contoh-20181210,,',
      ),
    'rounds.csv': (text) => text.replace('2018-12-10', '2018-12-11'),
  });
  expect(lines).toEqual([
    'candidates.csv: 1 removed',
    '  - 2021|Sekretariat Contoh Pusat|lembaga-contoh-nonstruktural|WBBM',
    'official-totals.csv: 1 added, 1 removed',
    '  + 2018|national||proposed|61|siaran-contoh-20181210',
    '  - 2018|national||proposed|60|siaran-contoh-20181210',
    'rounds.csv: 1 changed',
    '  ~ 2018',
    '      ceremony: "2018-12-10" -> "2018-12-11"',
    'Totals: 2 moved',
    '  2018 official proposed: 60 -> 61',
    '  candidates: 3 -> 2',
  ]);
});

test('a side with problems is compared row by row, without totals', () => {
  const lines = diff({ 'rounds.csv': (text) => `${text}2024,tomorrow,,,\n` });
  expect(lines).toEqual([
    'rounds.csv: 1 added',
    '  + 2024',
    'Totals: not compared, for one side has problems: see `npm run check`',
  ]);
});
