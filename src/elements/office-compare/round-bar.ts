import { makeElement } from '../../dom/make-element.ts';
import type { ComparedRound } from '../../totals/compared.ts';

/** The largest number that a bar of these rounds shows. */
export function largestBar(rounds: readonly (ComparedRound | null)[]): number {
  return Math.max(
    0,
    ...rounds.map((round) => Math.max(round?.official?.value ?? 0, round?.named.total ?? 0)),
  );
}

function piece(name: string, value: number, largest: number): HTMLElement[] {
  if (value <= 0) return [];
  const element = makeElement('i', { class: name });
  element.style.setProperty('--share', String(value / Math.max(1, largest)));
  return [element];
}

/**
 * A round as a bar: named solid, the rest of the official figure light, and a stub of hatching where
 * there may be more that nobody states. For eyes only; the numbers beside it say the same.
 */
export function roundBar(round: ComparedRound | null, largest: number): HTMLElement {
  const named = round?.named.total ?? 0;
  const official = round?.official ?? null;
  const isOpen = official === null || official.basis === 'part';
  return makeElement(
    'div',
    { class: 'bar', 'aria-hidden': 'true' },
    ...piece('n', named, largest),
    ...piece('o', (official?.value ?? 0) - named, largest),
    ...(isOpen ? [makeElement('i', { class: 'u' })] : []),
  );
}
