import type { UnitModel } from '../totals/by-unit.ts';
import type { Site } from '../totals/site.ts';
import type { AwardRow } from './awards-table.ts';
import { awardsTable } from './awards-table.ts';
import type { PublishedTable } from './csv.ts';

function rowsOf({ id, awards, last, sources }: UnitModel): readonly AwardRow[] {
  if (awards.length > 0) return awards;
  const { year = null, predicate = '', grantedBy = '', revoked = '' } = last ?? {};
  return [{ unit: id, year, predicate, grantedBy, revoked, sources, note: { id: '', en: '' } }];
}

/**
 * The table of offices as a file: every unit in the order of the register with its awards, oldest first.
 * One of which no award is known has one row, with the sources of what else is known of it.
 */
export function registerTable(site: Site): PublishedTable {
  const models = site.register.units.map(({ id }) => site.unitModel(id));
  return awardsTable(site, models.flatMap(rowsOf));
}
