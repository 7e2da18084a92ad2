import type { NamedRow, RawRegister } from '../raw-register.ts';
import { isWhole, soundRows } from './sound-rows.ts';

/** One official figure: every row that states a value for the same year, scope, subject and metric. */
export interface Figure {
  readonly year: string;
  readonly scope: string;
  readonly of: string;
  readonly metric: string;
  readonly rows: readonly NamedRow[];
  readonly preferred: readonly NamedRow[];
  /** The preferred value, where there is exactly one and it is a number. */
  readonly value: number | undefined;
}

/** All official figures, in the order they stand in; none while the table cannot be read whole. */
export function figuresOf(register: RawRegister): Figure[] {
  if (!isWhole(register, 'official-totals')) return [];
  const groups = Map.groupBy(soundRows(register, 'official-totals'), (row) =>
    figureKey(row.get('year'), row.get('scope'), row.get('of'), row.get('metric')),
  );
  return [...groups.values()].flatMap((rows) => {
    const [row] = rows;
    return row === undefined ? [] : [figureOf(row, rows)];
  });
}

/** What tells figures apart. */
export function figureKey(year: string, scope: string, of: string, metric: string): string {
  return [year, scope, of, metric].join('|');
}

function figureOf(row: NamedRow, rows: readonly NamedRow[]): Figure {
  const preferred = rows.filter((other) => other.get('preferred') === 'yes');
  const values = [...new Set(preferred.map((other) => other.get('value')))];
  const [value] = values;
  return {
    year: row.get('year'),
    scope: row.get('scope'),
    of: row.get('of'),
    metric: row.get('metric'),
    rows,
    preferred,
    value: values.length === 1 && /^\d+$/.test(value ?? '') ? Number(value) : undefined,
  };
}

/** Whether a note of one of these figures' preferred rows holds a number, in either language. */
export function isExplained(figures: readonly Figure[], number: number): boolean {
  return figures
    .flatMap((figure) => figure.preferred)
    .flatMap((row) => [row.get('note'), row.get('note_en')])
    .some((note) => numbersIn(note).includes(String(number)));
}

/** The numbers of a text, `1.234` and `1,234` being 1234. */
function numbersIn(text: string): string[] {
  return text.replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '').match(/\d+/g) ?? [];
}
