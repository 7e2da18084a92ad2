import type { Break, Register } from '../register/register.ts';

/** The breaks that somebody crosses who compares rounds from `first` to `last`, oldest first. */
export function breaksBetween(register: Register, first: number, last: number): Break[] {
  return register.breaks
    .filter(({ year }) => first < year && year <= last)
    .toSorted((a, b) => a.year - b.year);
}

/** The breaks that a set of rounds crosses; none for a single round or for no round at all. */
export function breaksAcross(register: Register, rounds: readonly number[]): Break[] {
  return rounds.length === 0
    ? []
    : breaksBetween(register, Math.min(...rounds), Math.max(...rounds));
}

/** Whether institutions granted WBK themselves by a round. */
export function isDelegated(register: Register, year: number): boolean {
  return register.breaks.some((each) => each.kind === 'delegation' && each.year <= year);
}

/** The breaks that begin with a round; of the first one too, though nobody crosses those. */
export function breaksFrom(register: Register, year: number): Break[] {
  return breaksBetween(register, year - 1, year);
}
