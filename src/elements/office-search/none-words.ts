import type { Catalogue, RoundRecord } from '../../search/catalogue.ts';
import type { SearchWords } from './search-words.ts';

type KnownRound = RoundRecord & { readonly official: number };

const isKnown = (round: RoundRecord): round is KnownRound => round.official !== null;

/** The rounds that say best how much is missing: the largest and the newest with an official number. */
function tellingRounds(rounds: readonly RoundRecord[]): KnownRound[] {
  const known = rounds.filter(isKnown);
  const largest = known.toSorted((a, b) => b.official - a.official)[0];
  const newest = known.toSorted((a, b) => b.year - a.year)[0];
  return largest === undefined || newest === undefined ? [] : [...new Set([largest, newest])];
}

/** What the register holds and how much it lacks, for those who found nothing, sentence by sentence. */
export function noneWords({ units, rounds }: Catalogue, { say }: SearchWords): string[] {
  const countOf = (values: readonly unknown[]) =>
    new Set(values.filter((value) => value !== null)).size;
  return [
    say('search.register', {
      units: units.length,
      cities: countOf(units.map(({ city }) => city)),
      institutions: countOf(units.map(({ institution }) => institution)),
    }),
    ...tellingRounds(rounds).map(({ year, named, official }) =>
      say('search.coverage', { year: String(year), named, official }),
    ),
  ];
}
