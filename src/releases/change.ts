/** What happened between two versions. */
export const CHANGE_KINDS = ['added', 'corrected', 'renamed', 'withdrawn', 'moved'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
/** What it happened to; a table is any file of the data, whatever else is said of its rows. */
export const CHANGE_SUBJECTS = ['award', 'unit', 'institution', 'total', 'table'] as const;
export type ChangeSubject = (typeof CHANGE_SUBJECTS)[number];

/** One difference between two versions of the data: one line of changes.csv. */
export interface Change {
  readonly change: ChangeKind;
  readonly subject: ChangeSubject;
  /**
   * `unit|year|predicate|granted_by` of an award (as it is now), the id of a unit or institution,
   * `scope|of|figure` of a total, the path of a table.
   */
  readonly key: string;
  /** Name of the unit or institution it speaks of, as it is now; empty elsewhere. */
  readonly name: string;
  /** What was corrected, renamed or moved; empty for what was added or withdrawn. */
  readonly column: string;
  readonly was: string;
  readonly now: string;
}

/** Whether a change is a fact of the register; moved totals and tables only follow from facts. */
export function isFact({ subject }: Pick<Change, 'subject'>): boolean {
  return subject === 'award' || subject === 'unit' || subject === 'institution';
}
