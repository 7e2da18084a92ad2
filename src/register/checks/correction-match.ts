import { unmatchedCorrections } from '../correct.ts';
import type { Check } from './check.ts';

/** Notices corrections that no longer fit the register, or never did. */
export const correctionMatch: Check = {
  id: 'correction-match',
  say: 'A correction names one cell, and that cell still holds what was wrong.',
  run: unmatchedCorrections,
};
