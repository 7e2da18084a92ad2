/** Named awards of the ministry at a place: code, WBK, WBBM. */
export type PlaceCounts = readonly [code: string, wbk: number, wbbm: number];

/** What a page's map counts; only places with at least one award are in it. */
export interface MapView {
  readonly awards: { readonly wbk: number; readonly wbbm: number };
  readonly provinces: readonly PlaceCounts[];
  readonly cities: readonly PlaceCounts[];
  /** Awards of a province's offices whose city is unknown, by province. */
  readonly withoutCity: readonly PlaceCounts[];
  /** WBK and WBBM of offices abroad, or whose place is unknown. */
  readonly outside: readonly [wbk: number, wbbm: number];
  readonly year: number | null;
  readonly service: string | null;
  /** False where the head offices in the capital are left out. */
  readonly headOffices: boolean;
  readonly institution: string | null;
}

/** Names of all provinces and names and seats of all cities; `near` is 1 for a stand-in. */
export interface MapSeats {
  readonly provinces: readonly (readonly [
    code: string,
    slug: string,
    name: string,
    nameEn: string,
    outline: string,
  ])[];
  readonly cities: readonly (readonly [
    code: string,
    slug: string,
    name: string,
    lat: number,
    lon: number,
    near: 0 | 1,
  ])[];
}

/**
 * One award of an office: who granted it is `k` (the ministry) or `m` (its own institution), and the
 * date it was revoked. Where only a revocation is known it has no year and no granter.
 */
export type OfficeAward = readonly [
  year: number | null,
  predicate: 'WBK' | 'WBBM' | '',
  granter: 'k' | 'm' | '',
  revoked: string,
];

/** An office as `data/kantor/<province>.json` has it. */
export interface MapOffice {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly service: string;
  readonly institution: string;
  readonly head: 0 | 1;
  readonly awards: readonly OfficeAward[];
}
