import type { Compared, ComparedRound } from '../../totals/compared.ts';
import { compareRounds } from './compare-rounds.ts';

type Cell = string | number | null;
type CellOf = (subject: Compared, round: ComparedRound | null, year: number) => Cell;

const ids = (sources: readonly string[] | undefined): string => (sources ?? []).join(' ');

/** Columns by name; a number nobody states is an empty cell, one the register has not found is zero. */
const COLUMNS: readonly (readonly [name: string, cell: CellOf])[] = [
  ['year', (_, __, year) => year],
  ['level', ({ level }) => level],
  ['id', ({ id }) => id],
  ['name', ({ name }) => name.id],
  ['name_en', ({ name }) => name.en],
  ['official', (_, round) => round?.official?.value ?? null],
  ['official_basis', (_, round) => round?.official?.basis ?? null],
  ['official_wbk', (_, round) => round?.official?.wbk ?? null],
  ['official_wbbm', (_, round) => round?.official?.wbbm ?? null],
  ['official_sources', (_, round) => ids(round?.official?.sources)],
  ['proposed', (_, round) => round?.proposed?.value ?? null],
  ['proposed_sources', (_, round) => ids(round?.proposed?.sources)],
  ['named', (_, round) => round?.named.total ?? 0],
  ['named_wbk', (_, round) => round?.named.wbk ?? 0],
  ['named_wbbm', (_, round) => round?.named.wbbm ?? 0],
  ['wbk_mandiri_named', (_, round) => round?.own.total ?? 0],
  ['named_sources', (_, round) => ids(round?.namedSources)],
  ['wbk_mandiri_stated', (_, round) => round?.ownStated?.value ?? null],
  ['wbk_mandiri_stated_sources', (_, round) => ids(round?.ownStated?.sources)],
];

function cellText(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\n`;

/** A comparison as CSV and its number of rows: a row a subject and round, newest round first. */
export function compareCsv(subjects: readonly Compared[]): {
  readonly text: string;
  readonly rows: number;
} {
  const rows = compareRounds(subjects).flatMap(({ year, rounds }) =>
    subjects.map((subject, at) =>
      COLUMNS.map(([, cell]) => cell(subject, rounds[at] ?? null, year)),
    ),
  );
  return { text: [COLUMNS.map(([name]) => name), ...rows].map(line).join(''), rows: rows.length };
}
