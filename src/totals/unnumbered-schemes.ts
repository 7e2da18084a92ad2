import type { Condition, Register } from '../register/register.ts';
import { regulationLinks } from './regulation-links.ts';
import { schemeBefore } from './scheme-before.ts';

/** Conditions whose source names no number, under the name the register gives their scheme. */
export interface UnnumberedScheme {
  readonly scheme: string;
  /** The rule it came before, or null where it is named by its year. */
  readonly before: string | null;
  readonly conditions: readonly Condition[];
}

/**
 * The schemes without a number that may be about a regulation: "guidelines before 90/2021" about those
 * that 90/2021 replaced, "scheme of 2012" about the ministerial regulations of 2012.
 */
export function unnumberedSchemes(
  { regulations, conditions }: Pick<Register, 'regulations' | 'conditions'>,
  number: string,
): UnnumberedScheme[] {
  const numbers = new Set(regulations.map((row) => row.number));
  const row = regulations.find((each) => each.number === number);
  const isAbout = (scheme: string): boolean => {
    const next = schemeBefore(scheme);
    if (next !== null) {
      const successor = regulations.find((each) => each.number.endsWith(` ${next}`));
      return successor !== undefined && regulationLinks(successor).some(isTo(number));
    }
    const [, year] = / (\d{4}) \(/.exec(scheme) ?? [];
    return row?.kind === 'permen' && String(row.year) === year;
  };
  const schemes = Map.groupBy(
    conditions.filter((each) => !numbers.has(each.regulation)),
    (each) => each.regulation,
  );
  return [...schemes]
    .filter(([scheme]) => isAbout(scheme))
    .map(([scheme, mine]) => ({ scheme, before: schemeBefore(scheme), conditions: mine }));
}

const isTo =
  (number: string) =>
  (link: { readonly number: string }): boolean =>
    link.number === number;
