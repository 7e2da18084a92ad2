import { isDelegated } from './breaks.ts';
import type { Figure, Figures, FigureValue, OfficialAwarded } from './figure.ts';
import { officialAwarded } from './figure.ts';
import type { Site } from './site.ts';
import { sourcesOfFigures } from './sources-of-figures.ts';

/** Why a subject has no rate: which figure nobody states, or that only one predicate is counted. */
const NO_RATES = ['proposed', 'awarded', 'both', 'one-predicate'] as const;
/** One of these reasons. */
export type NoRate = (typeof NO_RATES)[number];

/** What a number of units awarded can rest on. */
export const AWARDED_BASES = [
  'stated',
  'sum',
  'part',
] as const satisfies readonly OfficialAwarded['basis'][];

/** What can come of dividing, as selection.csv says it. */
export const SELECTION_RESULTS = ['rate', 'contradiction', ...NO_RATES] as const;

/** What can be said of awarded among proposed. */
export type SelectionOutcome =
  | {
      readonly kind: 'rate';
      /** Awarded over proposed by the preferred figures, as a share of one. */
      readonly share: number;
      /** The same over all values that sources state; both equal `share` where they agree. */
      readonly lowest: number;
      readonly highest: number;
    }
  /** More awarded than proposed, or nothing proposed: the figures cannot belong together. */
  | { readonly kind: 'contradiction' }
  | { readonly kind: 'none'; readonly missing: NoRate };

/** Awarded among proposed of one round, or of one institution in it. */
export interface SelectionRate {
  readonly year: number;
  /** Id of the institution, empty for the whole round. */
  readonly institution: string;
  /** The official figures it was read from, with their notes. */
  readonly figures: Figures;
  readonly proposed: Figure | undefined;
  readonly awarded: OfficialAwarded | null;
  /** Every other number of units proposed or awarded that sources state, smallest first. */
  readonly otherProposed: readonly number[];
  readonly otherAwarded: readonly number[];
  readonly outcome: SelectionOutcome;
  /** Institutions grant WBK themselves by then, so that units proposed to them may be inside. */
  readonly delegated: boolean;
}

const ascending = (a: number, b: number) => a - b;

/**
 * Every number of units awarded that sources state beside the preferred one: as a total, as the two
 * preferred predicates together, or as both predicates by one source. Where the total is our own addition, a part may also stand beside the
 * preferred other part. Numbers of different sources are not mixed otherwise.
 */
function otherAwardedOf({ awarded, wbk, wbbm }: Figures, official: OfficialAwarded): number[] {
  const found = (awarded?.others ?? []).map(({ value }) => value);
  if (wbk !== undefined && wbbm !== undefined) {
    found.push(wbk.value + wbbm.value);
    const ones: readonly FigureValue[] = [wbk, ...wbk.others];
    const twos: readonly FigureValue[] = [wbbm, ...wbbm.others];
    for (const one of ones) {
      for (const two of twos) {
        const bySameSource = one.sources.some((source) => two.sources.includes(source));
        const added = official.basis === 'sum' && (one === wbk || two === wbbm);
        if (bySameSource || added) found.push(one.value + two.value);
      }
    }
  }
  return [...new Set(found)].filter((value) => value !== official.value).sort(ascending);
}

function missingOf(
  proposed: Figure | undefined,
  awarded: OfficialAwarded | null,
): NoRate | undefined {
  if (awarded?.basis === 'part') return proposed === undefined ? 'both' : 'one-predicate';
  if (proposed === undefined) return awarded === null ? 'both' : 'proposed';
  return awarded === null ? 'awarded' : undefined;
}

function outcomeOf(
  proposed: Figure | undefined,
  awarded: OfficialAwarded | null,
  otherProposed: readonly number[],
  otherAwarded: readonly number[],
): SelectionOutcome {
  const missing = missingOf(proposed, awarded);
  if (missing !== undefined || proposed === undefined || awarded === null) {
    return { kind: 'none', missing: missing ?? 'both' };
  }
  if (proposed.value === 0 || awarded.value > proposed.value) return { kind: 'contradiction' };
  const shares = [proposed.value, ...otherProposed].flatMap((asked) =>
    [awarded.value, ...otherAwarded]
      // A pair that cannot be true widens no range; its numbers stand beside it all the same.
      .filter((given) => asked > 0 && given <= asked)
      .map((given) => given / asked),
  );
  return {
    kind: 'rate',
    share: awarded.value / proposed.value,
    lowest: Math.min(...shares),
    highest: Math.max(...shares),
  };
}

/** Awarded among proposed by the official figures of one subject; WBK of institutions themselves never counts. */
export function selectionRate(
  figures: Figures,
  of: Pick<SelectionRate, 'year' | 'institution' | 'delegated'>,
): SelectionRate {
  const { proposed } = figures;
  const awarded = officialAwarded(figures);
  const otherProposed = (proposed?.others ?? []).map(({ value }) => value).sort(ascending);
  const otherAwarded =
    awarded === null || awarded.basis === 'part' ? [] : otherAwardedOf(figures, awarded);
  return {
    ...of,
    figures,
    proposed,
    awarded,
    otherProposed,
    otherAwarded,
    outcome: outcomeOf(proposed, awarded, otherProposed, otherAwarded),
  };
}

/** Awarded among proposed in one round: of the whole, and of each institution that is told to have proposed units. */
export interface SelectionOfRound {
  readonly national: SelectionRate;
  /** Most proposed first; those without a rate too. */
  readonly institutions: readonly SelectionRate[];
  /** Institutions with an official number of awards of which nobody tells how many units they proposed. */
  readonly unproposed: number;
}

/** The selection of one round; parts of institutions are never taken for their institution. */
export function selectionOfRound(site: Site, year: number): SelectionOfRound {
  const model = site.yearModel(year);
  const delegated = isDelegated(site.register, year);
  const all = model.institutions.map(({ institution, figures }) =>
    selectionRate(figures, { year, institution, delegated }),
  );
  return {
    national: selectionRate(model.official, { year, institution: '', delegated }),
    institutions: all
      .filter(({ proposed }) => proposed !== undefined)
      .sort(
        (a, b) =>
          (b.proposed?.value ?? 0) - (a.proposed?.value ?? 0) ||
          (a.institution < b.institution ? -1 : 1),
      ),
    unproposed: all.filter(({ proposed, awarded }) => proposed === undefined && awarded !== null)
      .length,
  };
}

/** Ids of the sources of the units proposed, of every value, unique and sorted. */
export function proposedSources({ figures: { proposed } }: SelectionRate): string[] {
  return sourcesIn(proposed === undefined ? {} : { proposed });
}

/** Ids of the sources of the units awarded and of both predicates, of every value, unique and sorted. */
export function awardedSources({ figures: { awarded, wbk, wbbm } }: SelectionRate): string[] {
  return sourcesIn({
    ...(awarded === undefined ? {} : { awarded }),
    ...(wbk === undefined ? {} : { wbk }),
    ...(wbbm === undefined ? {} : { wbbm }),
  });
}

const sourcesIn = (figures: Figures): string[] => [...new Set(sourcesOfFigures(figures))].sort();

/** A share of one as a percentage with one decimal, as it is shown and published. */
export function ratePercent(share: number): number {
  return Math.round(share * 1000) / 10;
}
