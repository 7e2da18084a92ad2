import type { City } from '../geo/city.ts';
import type { Province } from '../geo/province.ts';
import type {
  BreakBasis,
  BreakKind,
  EventKind,
  Granter,
  InstitutionKind,
  Metric,
  Predicate,
  Scope,
  Service,
  SourceKind,
} from './vocabulary.ts';

/** A text in both languages, as the tables hold it; both empty where there is none. */
export interface Both {
  readonly id: string;
  readonly en: string;
}

export interface Award {
  readonly year: number;
  readonly unit: string;
  readonly predicate: Predicate;
  readonly grantedBy: Granter;
  readonly sources: readonly string[];
  readonly note: Both;
}

export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly institution: string;
  readonly service: Service;
  /** Kemendagri code, or empty abroad and where unknown. */
  readonly province: string;
  readonly city: string;
  readonly note: Both;
}

export interface Institution {
  readonly id: string;
  readonly name: Both;
  readonly kind: InstitutionKind;
  readonly province: string;
  readonly city: string;
  readonly from: string;
  readonly until: string;
  readonly successors: readonly string[];
  readonly note: Both;
}

export interface Round {
  readonly year: number;
  readonly ceremony: string;
  readonly sources: readonly string[];
  readonly note: Both;
}

/** One line of official-totals.csv: what one source says. */
export interface Statement {
  readonly year: number;
  readonly scope: Scope;
  readonly of: string;
  readonly metric: Metric;
  readonly value: number;
  readonly preferred: boolean;
  readonly source: string;
  readonly note: Both;
}

export interface UnitEvent {
  readonly unit: string;
  /** ISO date, as far as it is known: a year, a month or a day. */
  readonly date: string;
  readonly event: EventKind;
  readonly predicate: Predicate | '';
  readonly source: string;
  readonly note: Both;
}

export interface ServiceEvaluation {
  readonly year: number;
  readonly unit: string;
  readonly grade: string;
  readonly source: string;
  readonly note: Both;
}

export interface Regulation {
  readonly number: string;
  readonly year: number;
  readonly kind: string;
  readonly title: Both;
  readonly replaces: string;
  readonly whatChanged: Both;
  readonly source: string;
}

/** Something that makes the rounds from `year` on hard to compare with those before. */
export interface Break {
  readonly year: number;
  readonly kind: BreakKind;
  /** Number of the regulation behind it, or empty. */
  readonly regulation: string;
  readonly label: Both;
  readonly sentence: Both;
  readonly basis: BreakBasis;
  readonly source: string;
  readonly note: Both;
}

/** Where the public reports bribery or bad service to the state. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly operator: Both;
  readonly purpose: Both;
  readonly url: string;
  readonly phone: string;
  readonly source: string;
  readonly note: Both;
}

/** An abbreviation and what it stands for. */
export interface Term {
  /** As it is written, such as `WBK`. */
  readonly term: string;
  readonly full: Both;
  readonly meaning: Both;
  readonly source: string;
  readonly note: Both;
}

export interface Criterion {
  readonly regulation: string;
  readonly component: string;
  readonly area: Both;
  /** Points of 100, or null where no source tells. */
  readonly weight: number | null;
  readonly source: string;
  readonly note: Both;
}

export interface Condition {
  readonly regulation: string;
  readonly condition: Both;
  readonly value: Both;
  readonly source: string;
  readonly note: Both;
}

export interface Source {
  readonly id: string;
  readonly url: string;
  readonly publisher: string;
  readonly title: string;
  readonly published: string;
  readonly kind: SourceKind;
}

export interface Candidate {
  readonly year: number | null;
  readonly predicate: string;
  readonly unit: string;
  readonly institution: string;
  readonly province: string;
  readonly city: string;
  readonly source: string;
  readonly reason: Both;
}

export interface Correction {
  readonly file: string;
  readonly key: string;
  readonly column: string;
  readonly was: string;
  readonly now: string;
  readonly reason: Both;
  readonly source: string;
  readonly date: string;
}

export interface Release {
  readonly version: string;
  readonly date: string;
  readonly note: Both;
}

/** The register after checking and correcting: typed rows, in the order of the files. */
export interface Register {
  readonly awards: readonly Award[];
  readonly units: readonly Unit[];
  readonly institutions: readonly Institution[];
  readonly rounds: readonly Round[];
  readonly statements: readonly Statement[];
  readonly events: readonly UnitEvent[];
  readonly evaluations: readonly ServiceEvaluation[];
  readonly regulations: readonly Regulation[];
  readonly breaks: readonly Break[];
  readonly criteria: readonly Criterion[];
  readonly conditions: readonly Condition[];
  readonly channels: readonly Channel[];
  readonly terms: readonly Term[];
  readonly sources: readonly Source[];
  readonly candidates: readonly Candidate[];
  readonly corrections: readonly Correction[];
  readonly releases: readonly Release[];
  readonly provinces: readonly Province[];
  readonly cities: readonly City[];
}
