import type { Both } from '../register/register.ts';
import type { InstitutionKind, Predicate } from '../register/vocabulary.ts';
import type { Count } from './count-by.ts';
import type { OfficialAwarded } from './figure.ts';
import type { Split } from './split.ts';

/** What can be put side by side, as it is called in addresses; a comparison holds one of them only. */
export const COMPARE_LEVELS = ['instansi', 'provinsi', 'kota'] as const;
export type CompareLevel = (typeof COMPARE_LEVELS)[number];

/** A stated number, its sources, and how many other values other sources state. */
export interface ComparedFigure {
  readonly value: number;
  readonly sources: readonly string[];
  readonly others: number;
}

/** How many awards of a round are named, of how many; of one predicate where only that one is stated. */
export interface ComparedCoverage {
  readonly official: number;
  readonly named: number;
  readonly only: Predicate | null;
}

/** One round of one subject; what no source tells is null, and a place has no official figure at all. */
export interface ComparedRound {
  readonly year: number;
  /** Its sources are those of the number and of its two parts. */
  readonly official: (OfficialAwarded & { readonly others: number }) | null;
  readonly proposed: ComparedFigure | null;
  /** WBK that the institution says it granted itself. */
  readonly ownStated: ComparedFigure | null;
  readonly named: Split;
  readonly own: Split;
  /** Sources of the named awards, of the ministry and of the institution itself. */
  readonly namedSources: readonly string[];
  readonly coverage: ComparedCoverage | null;
}

/** A revocation on record of one office of a subject. */
export interface ComparedRevocation {
  readonly unit: string;
  readonly name: string;
  readonly predicate: Predicate | '';
  readonly date: string;
  readonly source: string;
}

/** Another institution, which a subject continues or which continues it. */
export interface ComparedRelative {
  readonly id: string;
  readonly name: Both;
}

/** One institution, province or city as it stands in a comparison: added up, ready to be drawn. */
export interface Compared {
  readonly level: CompareLevel;
  /** Id of the institution, code of the place. */
  readonly id: string;
  readonly name: Both;
  /** Address of its page, without language. */
  readonly path: string;
  /** Null for a place. */
  readonly kind: InstitutionKind | null;
  /** Since and until when it exists, as far as known: ISO dates of an institution, year of a new province. */
  readonly from: string;
  readonly until: string;
  readonly predecessors: readonly ComparedRelative[];
  readonly successors: readonly ComparedRelative[];
  /** Province of a city; null for all others. */
  readonly province: { readonly code: string; readonly name: Both; readonly path: string } | null;
  /** Offices in the register, awarded or not. */
  readonly offices: number;
  /** Offices with at least one named award, of the ministry or of the institution itself. */
  readonly officesAwarded: number;
  /** Named awards of all rounds: awards, not offices. */
  readonly named: Split;
  readonly own: Split;
  /** Named awards of head offices of national institutions, which stand in Jakarta. */
  readonly headOffices: number;
  readonly rounds: readonly ComparedRound[];
  /** Over all rounds with an official figure; a round never counts more named than official. */
  readonly coverage: {
    readonly official: number;
    readonly named: number;
    /** Whether some of the figures count one predicate only; then so do the names set against them. */
    readonly partial: boolean;
  } | null;
  /** Named awards of the ministry by service, most first. */
  readonly services: readonly Count[];
  readonly revocations: readonly ComparedRevocation[];
}
