import type { Catalogue, UnitRecord } from '../search/catalogue.ts';
import { SHORT_FORMS } from '../search/short-forms.ts';

const nth = <T>(list: readonly T[], index: number): T => {
  const value = list[index % list.length];
  if (value === undefined) throw new Error('missing values to choose from');
  return value;
};

/** The short form of what a name writes out, or the reverse: `PN Khayal Tuban`. */
function otherForm(name: string): string {
  const lower = name.toLowerCase();
  for (const [short, full] of SHORT_FORMS) {
    const [first = ''] = short.split(' ');
    if (lower.includes(full)) return lower.replace(full, first);
    if (lower.startsWith(`${first} `)) return lower.replace(first, full);
  }
  return lower;
}

/** Two letters of each long word swapped, or one left out. */
const mistyped = (name: string, index: number): string =>
  name.replaceAll(/\p{L}{5,}/gu, (word) =>
    index % 2 === 0 ? word.replace(/^(..)(.)(.)/, '$1$3$2') : word.slice(0, 2) + word.slice(3),
  );

const begun = (name: string, index: number): string =>
  name.slice(0, 1 + ((index * 5) % name.length));

type Ask = (unit: UnitRecord, index: number) => string;
const ASKS: readonly Ask[] = [
  ({ name }) => name,
  ({ name }) => otherForm(name),
  ({ name }, index) => mistyped(name, index),
  ({ name }, index) => begun(name, index),
  ({ name }, index) => begun(otherForm(name), index),
  ({ name }) => name.split(' ').toReversed().join(' '),
  ({ service, city }) => `${service.name.id} ${city?.name ?? ''}`,
  ({ name }) => `${name.split(' ')[0]} qqqqqqqq`,
  ({ city, awards }) => `wbk ${city?.name ?? ''} ${awards[0]?.year ?? ''}`,
  (_, index) => `xqzxqz vwvwvw ${index} jqjqjq`,
];

/** What people would ask of an invented register, the same each time: names, short forms, typos, beginnings, nothing. */
export function fictionalQueries({ units }: Catalogue, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    nth(ASKS, index)(nth(units, index * 101), Math.floor(index / ASKS.length)),
  );
}
