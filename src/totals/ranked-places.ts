import type { PlaceModel } from './by-place.ts';

/** Places by named awards of the ministry, most first; ties stand in the order of their codes. */
export function rankedPlaces(places: readonly PlaceModel[]): PlaceModel[] {
  return places.toSorted((a, b) => b.named.total - a.named.total || (a.code < b.code ? -1 : 1));
}
