import { problemAt } from './checks/problem-at.ts';
import { quoted } from './checks/quoted.ts';
import { hasKey, isEven, isSound, soundRows } from './checks/sound-rows.ts';
import type { Problem } from './problem.ts';
import { formatProblem } from './problem.ts';
import type { RawFile, RawRow } from './raw-file.ts';
import { cellOf, keyOf } from './raw-file.ts';
import type { NamedRow, RawRegister } from './raw-register.ts';

/** One line of corrections.csv together with the cell that it changes. */
export interface Correction {
  /** The line in corrections.csv. */
  readonly by: NamedRow;
  readonly file: RawFile;
  readonly row: RawRow;
  readonly column: string;
  readonly now: string;
}

/**
 * The register with corrections.csv applied; throws where a correction does not match. A row that a
 * correction leaves without its id is withdrawn: it stays in its file, with the reason beside it.
 */
export function correctRegister(register: RawRegister): RawRegister {
  const unmatched = unmatchedCorrections(register);
  if (unmatched.length > 0) throw new Error(unmatched.map(formatProblem).join('\n'));
  const corrections = correctionsOf(register);
  const files = register.files.map((file) => {
    const changes = corrections.filter((correction) => correction.file === file);
    if (changes.length === 0) return file;
    const gone = new Set(changes.filter(withdraws).map(({ row }) => row));
    const kept = file.rows.filter((row) => !gone.has(row));
    return { ...file, rows: kept.map((row) => corrected(file, row, changes)) };
  });
  const withdrawn = corrections
    .filter(withdraws)
    .map(({ file, row }): NamedRow => ({ file, row, get: (column) => cellOf(file, row, column) }));
  return { ...register, files, withdrawn };
}

/** Whether a correction takes its row away: it leaves the first cell that names the row empty. */
export function withdraws({ file, column, now }: Pick<Correction, 'file' | 'column' | 'now'>) {
  const required = (file.table?.columns ?? []).filter((known) => known.required);
  const first = file.table?.key.find((name) => required.some((known) => known.name === name));
  return now === '' && column === first;
}

/** Every correction that names one cell. */
export function correctionsOf(register: RawRegister): Correction[] {
  return allOf(register).filter((each): each is Correction => !('found' in each));
}

/** Every correction that names no cell, or one that does not hold what `was` says. */
export function unmatchedCorrections(register: RawRegister): Problem[] {
  return allOf(register).filter((each): each is Problem => 'found' in each);
}

function allOf(register: RawRegister): (Correction | Problem)[] {
  return soundRows(register, 'corrections').flatMap((by) => find(register, by) ?? []);
}

function find(register: RawRegister, by: NamedRow): Correction | Problem | undefined {
  const path = by.get('file');
  const column = by.get('column');
  const key = by.get('key');
  const file = register.files.find((other) => other.path === path);
  const name = quoted(path);
  if (file === undefined || path === 'corrections.csv')
    return problemAt(by, 'file', `unknown file ${name}`, 'write its path below the data folder');
  // What a broken file holds cannot be compared.
  if (!isSound(file) || !hasKey(file)) return undefined;
  if (!file.table.columns.some((known) => known.name === column))
    return problemAt(by, 'column', `unknown column ${quoted(column)}`, `write a column of ${path}`);
  const rows = file.rows.filter((row) => isEven(file, row) && keyOf(file, row) === key);
  const [row] = rows;
  const parts = file.table.key.join('|');
  if (row === undefined)
    return problemAt(by, 'key', `unknown key ${quoted(key)} in ${path}`, `write it as ${parts}`);
  if (rows.length > 1)
    return problemAt(by, 'key', `duplicate key ${quoted(key)} in ${path}`, 'make its rows differ');
  const is = cellOf(file, row, column);
  if (is !== by.get('was')) {
    const text = `${quoted(by.get('was'))} contradicts ${quoted(is)} at ${path}:${row.line} ${column}`;
    return problemAt(by, 'was', text, 'look at the source again: correct `was`, or take it out');
  }
  return { by, file, row, column, now: by.get('now') };
}

function corrected(file: RawFile, row: RawRow, changes: readonly Correction[]): RawRow {
  const own = changes.filter((change) => change.row === row);
  if (own.length === 0) return row;
  const cells = [...row.cells];
  for (const { column, now } of own) cells[file.header.indexOf(column)] = now;
  return { ...row, cells };
}
