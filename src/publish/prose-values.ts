import type { Seat } from '../geo/seat.ts';
import { formatNumber, formatPercent } from '../i18n/format.ts';
import { formatRate } from '../i18n/format-rate.ts';
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { criteriaMatrix } from '../totals/criteria-matrix.ts';
import { ratePercent, selectionRate } from '../totals/selection-rate.ts';
import type { Site } from '../totals/site.ts';
import type { ProseValues } from './fill-prose.ts';

/** Numbers that the pages of prose take from the data, written in the page's language. */
export function proseValues(language: Language, site: Site, seats: readonly Seat[]): ProseValues {
  const { register, totals } = site;
  const number = (value: number | null | undefined) =>
    value === null || value === undefined
      ? text(language, 'unknown')
      : formatNumber(language, value);
  const year = (value: number | undefined) =>
    value === undefined || value === 0 ? text(language, 'unknown') : String(value);
  const largest = totals.years.find((round) => round.year === totals.largestYear);
  const cover = largest?.coverage;
  const selections = totals.years.map(({ year, official }) =>
    selectionRate(official, { year, institution: '', delegated: false }),
  );
  const selection = selections.find((each) => each.year === totals.largestYear);
  const rates = selections
    .flatMap(({ year, outcome }) =>
      outcome.kind === 'rate' ? [{ year, share: outcome.share }] : [],
    )
    .sort((a, b) => a.share - b.share || a.year - b.year);
  const [lowest] = rates;
  // The first of several with the same rate, as it is written.
  const highest = rates.find(
    ({ share }) => ratePercent(share) === ratePercent(rates.at(-1)?.share ?? 0),
  );
  const rate = (found: { readonly share: number } | undefined) =>
    found === undefined
      ? text(language, 'unknown')
      : formatRate(language, ratePercent(found.share));
  const mandiri = register.breaks.find(({ kind }) => kind === 'delegation');
  const { sums } = criteriaMatrix(register.criteria, register.regulations);
  // The first regulation whose weights are all known tells what a component is worth.
  const at = sums[0]?.unknown.findIndex((_, each) => sums.every((sum) => sum.unknown[each] === 0));
  const points = (component: string) =>
    number(sums.find((sum) => sum.component === component)?.known[at ?? -1]);
  return {
    leverPoints: points('pengungkit'),
    resultPoints: points('hasil'),
    firstYear: year(totals.years[0]?.year),
    newestYear: year(totals.newestYear),
    largestYear: year(totals.largestYear),
    official: number(cover?.official),
    named: number(cover?.named),
    byCount: number(cover?.byCount),
    unknown: number(cover?.unknown),
    percent: cover?.official ? formatPercent(language, cover.named / cover.official) : number(null),
    proposed: number(selection?.proposed?.value),
    selectionRate: rate(rates.find((each) => each.year === totals.largestYear)),
    lowestRate: rate(lowest),
    lowestRateYear: year(lowest?.year),
    highestRate: rate(highest),
    highestRateYear: year(highest?.year),
    awards: number(totals.named.total),
    delegated: number(totals.delegated.total),
    units: number(totals.unitsAwarded),
    mandiriSince: year(mandiri?.year),
    revoked: number(register.events.filter((event) => event.event === 'revoked').length),
    provinces: number(register.provinces.length),
    provincesSince: year(Math.max(0, ...register.provinces.map(({ since }) => since ?? 0))),
    cities: number(register.cities.length),
    outlines: number(new Set(register.provinces.map(({ outline }) => outline)).size),
    standIns: number(seats.filter((seat) => seat.near).length),
    sources: number(register.sources.length),
    leads: number(register.candidates.length),
    disagreements: number(totals.disagreements.length),
  };
}
