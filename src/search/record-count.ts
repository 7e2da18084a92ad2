import type { Catalogue } from './catalogue.ts';
import { RECORD_KINDS } from './catalogue.ts';

const LISTS = {
  unit: 'units',
  city: 'cities',
  province: 'provinces',
  institution: 'institutions',
  service: 'services',
  round: 'rounds',
} as const;

/** How many records a search looks at, of all kinds together. */
export function recordCount(catalogue: Catalogue): number {
  return RECORD_KINDS.reduce((sum, kind) => sum + catalogue[LISTS[kind]].length, 0);
}
