import type { SelectionRate } from '../totals/selection-rate.ts';
import {
  awardedSources,
  proposedSources,
  ratePercent,
  selectionOfRound,
} from '../totals/selection-rate.ts';
import type { Site } from '../totals/site.ts';
import type { Cell, PublishedTable } from './csv.ts';
import { SELECTION_COLUMNS } from './selection-columns.ts';

function rowOf(site: Site, rate: SelectionRate): Cell[] {
  const { year, institution, proposed, awarded, outcome } = rate;
  const percent = (share: 'share' | 'lowest' | 'highest') =>
    outcome.kind === 'rate' ? ratePercent(outcome[share]) : null;
  return [
    year,
    institution === '' ? 'national' : 'institution',
    institution,
    institution === '' ? '' : site.institution(institution).name.id,
    proposed?.value ?? null,
    awarded?.value ?? null,
    awarded?.basis ?? '',
    outcome.kind === 'none' ? outcome.missing : outcome.kind,
    percent('share'),
    percent('lowest'),
    percent('highest'),
    rate.otherProposed.join(' '),
    rate.otherAwarded.join(' '),
    rate.delegated ? 'yes' : 'no',
    proposedSources(rate).join(' '),
    awardedSources(rate).join(' '),
  ];
}

/** Awarded among proposed: every round, and after it each institution that is told to have proposed units. */
export function selectionTable(site: Site): PublishedTable {
  return {
    columns: SELECTION_COLUMNS.map(({ name }) => name),
    rows: site.totals.years.flatMap(({ year }) => {
      const { national, institutions } = selectionOfRound(site, year);
      return [national, ...institutions].map((rate) => rowOf(site, rate));
    }),
  };
}
