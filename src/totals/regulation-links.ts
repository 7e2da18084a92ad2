import type { Regulation } from '../register/register.ts';

/** What a regulation did to an earlier one. */
export interface RegulationLink {
  readonly number: string;
  readonly how: 'amends' | 'replaces';
}

/**
 * Reads the words of `replaces`: `mengubah Permen PAN-RB 52/2014`, or numbers parted by semicolons,
 * which it replaces. A verb counts until the next one.
 */
export function regulationLinks({ replaces }: Pick<Regulation, 'replaces'>): RegulationLink[] {
  let how: RegulationLink['how'] = 'replaces';
  return replaces
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, verb, number = part] = /^(mengubah|mengganti(?:kan)?) (.+)$/.exec(part) ?? [];
      if (verb !== undefined) how = verb === 'mengubah' ? 'amends' : 'replaces';
      return { number, how };
    });
}

/** What later regulations did to one, oldest first; `number` is that of the later one. */
export function laterLinks(
  regulations: readonly Regulation[],
  number: string,
): readonly RegulationLink[] {
  return regulations
    .toSorted((a, b) => a.year - b.year)
    .flatMap((later) =>
      regulationLinks(later)
        .filter((link) => link.number === number)
        .map(({ how }) => ({ number: later.number, how })),
    );
}
