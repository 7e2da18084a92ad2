import type { RawFile, RawRow } from '../register/raw-file.ts';
import { cellOf, keyOf } from '../register/raw-file.ts';
import type { RawRegister } from '../register/raw-register.ts';

/** One cell that two versions of a row do not share. */
export interface ChangedCell {
  readonly column: string;
  readonly was: string;
  readonly now: string;
}

/** What happened to one file between two versions, its rows named by their key. */
export interface FileDifference {
  readonly path: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly key: string; readonly cells: readonly ChangedCell[] }[];
}

/** Every file in which two versions of a register differ; the order of rows is no difference. */
export function compareRegisters(before: RawRegister, after: RawRegister): FileDifference[] {
  const fileIn = (register: RawRegister) =>
    new Map(register.files.map((file) => [file.path, file]));
  const [old, young] = [fileIn(before), fileIn(after)];
  const paths = [...new Set([...old.keys(), ...young.keys()])].sort();
  return paths
    .map((path) => compareFiles(path, old.get(path), young.get(path)))
    .filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0);
}

function compareFiles(
  path: string,
  before: RawFile | undefined,
  after: RawFile | undefined,
): FileDifference {
  const [old, young] = [rowsByKey(before), rowsByKey(after)];
  const keys = [...new Set([...old.keys(), ...young.keys()])].sort();
  return {
    path,
    added: keys.filter((key) => !old.has(key)),
    removed: keys.filter((key) => !young.has(key)),
    changed: keys.flatMap((key) => {
      const [was, now] = [old.get(key), young.get(key)];
      if (before === undefined || after === undefined || was === undefined || now === undefined)
        return [];
      const cells = [...new Set([...before.header, ...after.header])]
        .map((column) => ({
          column,
          was: cellOf(before, was, column),
          now: cellOf(after, now, column),
        }))
        .filter((cell) => cell.was !== cell.now);
      return cells.length === 0 ? [] : [{ key, cells }];
    }),
  };
}

/** Rows of one key, which the checks refuse, are told apart by a number; other files by whole lines. */
function rowsByKey(file: RawFile | undefined): Map<string, RawRow> {
  const rows = new Map<string, RawRow>();
  for (const row of file?.rows ?? []) {
    const key = file?.table === undefined ? row.cells.join(',') : keyOf(file, row);
    let name = key;
    for (let count = 2; rows.has(name); count++) name = `${key} (${count})`;
    rows.set(name, row);
  }
  return rows;
}
