import type { Both } from '../register/register.ts';

/** Rows of one table that carry the same note. */
export interface NoteGroup<Row> {
  readonly note: Both;
  readonly rows: readonly Row[];
}

/** Rows with a note, gathered by what it says, in the order of the table; rows without one are left out. */
export function noteGroups<Row extends { readonly note: Both }>(
  rows: readonly Row[],
): NoteGroup<Row>[] {
  const noted = rows.filter((row) => row.note.id !== '');
  return [...Map.groupBy(noted, (row) => row.note.id).values()].map((group) => ({
    note: group[0]?.note ?? { id: '', en: '' },
    rows: group,
  }));
}
