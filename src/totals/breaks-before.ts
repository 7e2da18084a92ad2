import type { Break, Register } from '../register/register.ts';
import { breaksBetween } from './breaks.ts';

/**
 * The breaks between one round of a list and the round before it there, in the direction of the list,
 * newest first or oldest first; none at its beginning.
 */
export function breaksBefore(register: Register, rounds: readonly number[], at: number): Break[] {
  const [before, round] = [rounds[at - 1], rounds[at]];
  if (before === undefined || round === undefined) return [];
  return before < round
    ? breaksBetween(register, before, round)
    : breaksBetween(register, round, before).toReversed();
}
