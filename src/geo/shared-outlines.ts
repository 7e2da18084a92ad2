import type { Province } from './province.ts';

/** An outline of the map that shows more than one province of today. */
export interface SharedOutline {
  readonly outline: string;
  readonly provinces: readonly Province[];
}

/** Outlines that carry several provinces, since no open shapes of the younger ones were to be had. */
export function sharedOutlines(provinces: readonly Province[]): SharedOutline[] {
  return [...Map.groupBy(provinces, (province) => province.outline)]
    .filter(([, group]) => group.length > 1)
    .map(([outline, group]) => ({ outline, provinces: group }));
}
