import type { Register } from '../register/register.ts';

/** The newest round of the register, what "how long ago" is counted to, since the build has no clock; 0 if none. */
export function newestRound(register: Register): number {
  return Math.max(0, ...register.rounds.map(({ year }) => year));
}

/** How many rounds of the register came after one. */
export function roundsSince(register: Register, year: number): number {
  return register.rounds.filter((round) => round.year > year).length;
}
