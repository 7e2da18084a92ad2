import type { InstitutionKind, Service } from '../register/vocabulary.ts';

/**
 * The one file behind search, table and comparison, column by column, since columns compress to half
 * of what rows do. Addresses that follow from code and name are left out; positions count from 0.
 */
export interface SearchFile {
  readonly provinces: {
    readonly code: readonly string[];
    readonly name: readonly string[];
    readonly nameEn: readonly string[];
  };
  /** A city's province is told by the first two digits of its code. */
  readonly cities: { readonly code: readonly string[]; readonly name: readonly string[] };
  readonly kinds: {
    readonly id: readonly InstitutionKind[];
    readonly name: readonly string[];
    readonly nameEn: readonly string[];
  };
  readonly services: {
    readonly id: readonly Service[];
    readonly name: readonly string[];
    readonly nameEn: readonly string[];
  };
  readonly institutions: {
    readonly id: readonly string[];
    readonly name: readonly string[];
    readonly nameEn: readonly string[];
    /** Position in `kinds`. */
    readonly kind: readonly number[];
  };
  readonly rounds: {
    readonly year: readonly number[];
    readonly named: readonly number[];
    readonly official: readonly (number | null)[];
  };
  readonly units: {
    /** Empty where it is the name in lower case with hyphens. */
    readonly id: readonly string[];
    readonly name: readonly string[];
    /** Positions in `institutions` and `services`. */
    readonly institution: readonly number[];
    readonly service: readonly number[];
    /** Code of the city, else of the province, else empty. */
    readonly place: readonly string[];
    /** Awards parted by spaces, as `2019WBK`, `2023WBK*` (granted by the institution), `2019WBK!2022-02-03` (revoked), `WBK!2022` (year unknown). */
    readonly awards: readonly string[];
  };
}
