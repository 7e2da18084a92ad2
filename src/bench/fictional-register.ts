import type { City } from '../geo/city.ts';
import { csvText } from '../publish/csv.ts';
import { canonicalText } from '../register/canonical.ts';
import { TABLES } from '../register/columns.ts';
import { readRawFile, tableOf } from '../register/raw-file.ts';
import { fictionalInstitutions } from './fictional-institutions.ts';
import { fictionalOffices } from './fictional-offices.ts';

type Row = Readonly<Record<string, string>>;

/** How much there is of everything in the register of today, in round numbers. */
const TODAY = { units: 320, institutions: 80, sources: 250 };
const FIRST_YEAR = 2014;
const ROUNDS = 12;

const nth = <T>(list: readonly T[], index: number): T => {
  const value = list[index % list.length];
  if (value === undefined) throw new Error('missing values to choose from');
  return value;
};
const count = (length: number) => Array.from({ length }, (_, index) => index);

/** A sound register of invented rows, so many times as large as today's, as texts by path. */
export function fictionalRegister(times: number, cities: readonly City[]): Map<string, string> {
  const institutions = fictionalInstitutions(TODAY.institutions * times);
  const sources = count(TODAY.sources * times).map((index) => ({
    id: `sumber-khayal-${index}`,
    url: `https://example.org/khayal/${index}`,
    publisher: 'example.org',
    title: `Berita khayal ${index}`,
    published: String(FIRST_YEAR + (index % ROUNDS)),
    kind: 'other',
  }));
  const units = fictionalOffices(TODAY.units * times, cities, institutions);
  const sourceOf = (index: number) => nth(sources, index).id;
  const rounds = count(ROUNDS).map((round) => ({ year: String(FIRST_YEAR + round) }));
  const files = new Map<string, readonly Row[]>([
    ...TABLES.filter(({ name }) => name !== 'awards').map(({ file }): [string, Row[]] => [
      file,
      [],
    ]),
    ['institutions.csv', institutions],
    ['sources.csv', sources],
    ['units.csv', units],
    ['rounds.csv', rounds],
    ['releases.csv', [{ version: '2000.1', date: '2000-01-01' }]],
    [
      'official-totals.csv',
      rounds.flatMap(({ year }, index) => figuresOf(year, units.length, sourceOf(index))),
    ],
    [
      'events.csv',
      units
        .filter((_, index) => index % 97 === 0)
        .map(({ id }, index) => revocation(id, sourceOf(index))),
    ],
    ...rounds.map(({ year }, round): [string, Row[]] => [
      `awards/${year}.csv`,
      units.flatMap(({ id }, index) => awardsOf(id, index, round, sourceOf(index))),
    ]),
  ]);
  return new Map([...files].map(([path, rows]) => [path, written(path, rows)]));
}

/** Each unit gets WBK in one round, and every fifth WBBM in the next. */
function awardsOf(unit: string, index: number, round: number, sources: string): Row[] {
  const first = index % (ROUNDS - 1);
  const predicate = round === first ? 'WBK' : index % 5 === 0 && round === first + 1 ? 'WBBM' : '';
  return predicate === '' ? [] : [{ unit, predicate, granted_by: 'kemenpanrb', sources }];
}

function figuresOf(year: string, units: number, source: string): Row[] {
  const figures = {
    proposed: units * 8,
    passed_selection: units * 5,
    awarded: units * 3,
    wbk: units * 2,
    wbbm: units,
  };
  return Object.entries(figures).map(([metric, value]) => ({
    year,
    scope: 'national',
    metric,
    value: String(value),
    preferred: 'yes',
    source,
  }));
}

function revocation(unit: string, source: string): Row {
  return { unit, date: '2026-01-01', event: 'revoked', predicate: 'WBK', source };
}

function written(path: string, rows: readonly Row[]): string {
  const columns = (tableOf(path)?.columns ?? []).map((column) => column.name);
  const cells = rows.map((row) => columns.map((name) => row[name] ?? ''));
  return canonicalText(readRawFile(path, csvText({ columns, rows: cells })));
}
