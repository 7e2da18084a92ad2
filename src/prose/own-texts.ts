import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// What we say of ourselves, and the years and rules that every page may name. Tables of facts are left
// out: among their thousands of numbers every wrong one would be found somewhere.
const FILES = ['README.md', 'LICENSE', 'geo/README.md', 'breaks.csv', 'rounds.csv'];

/** The texts of a data folder in which the numbers of our own words must stand. */
export function ownTexts(folder: string): string[] {
  return FILES.map((file) => readFileSync(join(folder, file), 'utf8'));
}
