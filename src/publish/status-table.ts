import { predicateStatuses } from '../totals/predicate-status.ts';
import type { Site } from '../totals/site.ts';
import type { PublishedTable } from './csv.ts';
import { STATUS_COLUMNS } from './status-columns.ts';

/** What is known of the last predicate of every unit that has one, in the order of units.csv. */
export function statusTable(site: Site): PublishedTable {
  return {
    columns: STATUS_COLUMNS.map(({ name }) => name),
    rows: predicateStatuses(site.register, site.totals.units).map((status) => [
      status.unit,
      site.unit(status.unit).name,
      status.predicate,
      status.grantedBy,
      status.round,
      status.roundsSince,
      status.state,
      status.raisedFrom?.year ?? null,
      status.kept?.date ?? '',
      status.revoked?.date ?? '',
      status.revoked?.note.id ?? '',
      status.revoked?.note.en ?? '',
      status.lastEvent.event,
      status.lastEvent.date,
      status.lastEvent.roundsSince,
      status.rule?.regulation.number ?? '',
      status.rule?.basis ?? '',
      status.reEvaluation.round,
      status.reEvaluation.round === null ? '' : status.reEvaluation.source,
      site.unitModel(status.unit).sources.join(' '),
    ]),
  };
}
