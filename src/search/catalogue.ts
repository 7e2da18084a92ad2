import type { Both } from '../register/register.ts';
import type { Granter, InstitutionKind, Predicate, Service } from '../register/vocabulary.ts';

/** What a search can find, in the order in which groups of equal worth are shown. */
export const RECORD_KINDS = [
  'unit',
  'city',
  'province',
  'institution',
  'service',
  'round',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** One award of a unit, or a revocation of which the year of the award is not known. */
export interface AwardMark {
  readonly year: number | null;
  readonly predicate: Predicate;
  readonly grantedBy: Granter;
  /** ISO date as far as known, empty where no source speaks of a revocation. */
  readonly revoked: string;
}

export interface ProvinceRecord {
  readonly code: string;
  readonly slug: string;
  readonly name: Both;
}

export interface CityRecord {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly province: ProvinceRecord;
}

export interface InstitutionRecord {
  readonly id: string;
  readonly name: Both;
  readonly kind: InstitutionKind;
}

export interface ServiceRecord {
  readonly id: Service;
  readonly name: Both;
}

export interface KindRecord {
  readonly id: InstitutionKind;
  readonly name: Both;
}

/** One round: how many of its awards are named, of how many; `official` is null where unknown. */
export interface RoundRecord {
  readonly year: number;
  readonly named: number;
  readonly official: number | null;
}

export interface UnitRecord {
  readonly id: string;
  readonly name: string;
  readonly institution: InstitutionRecord;
  readonly service: ServiceRecord;
  /** Null abroad and where unknown. */
  readonly province: ProvinceRecord | null;
  readonly city: CityRecord | null;
  /** Oldest first; empty where no award and no revocation is known. */
  readonly awards: readonly AwardMark[];
}

/** All that search, table and comparison know of the register, in the order of its files. */
export interface Catalogue {
  readonly units: readonly UnitRecord[];
  readonly institutions: readonly InstitutionRecord[];
  readonly kinds: readonly KindRecord[];
  readonly provinces: readonly ProvinceRecord[];
  readonly cities: readonly CityRecord[];
  /** Only services that some unit gives. */
  readonly services: readonly ServiceRecord[];
  readonly rounds: readonly RoundRecord[];
}

/** Records one search kind holds. */
export interface RecordOf {
  readonly unit: UnitRecord;
  readonly city: CityRecord;
  readonly province: ProvinceRecord;
  readonly institution: InstitutionRecord;
  readonly service: ServiceRecord;
  readonly round: RoundRecord;
}
