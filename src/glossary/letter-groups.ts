import type { Term } from '../register/register.ts';

/** The terms that begin with one letter. */
export interface LetterGroup {
  readonly letter: string;
  /** Never the anchor of a term: those hold no `huruf`. */
  readonly anchor: string;
  readonly terms: readonly Term[];
}

/** Terms by their first letter, both in the order of the alphabet whatever the case. */
export function letterGroups(terms: readonly Term[]): LetterGroup[] {
  const ordered = terms.toSorted((a, b) => a.term.localeCompare(b.term, 'id'));
  return [...Map.groupBy(ordered, ({ term }) => term.charAt(0).toUpperCase())].map(
    ([letter, rows]) => ({ letter, anchor: `huruf-${letter.toLowerCase()}`, terms: rows }),
  );
}
