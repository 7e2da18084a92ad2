import { bothLanguages } from './both-languages.ts';
import { CSVW_CONTEXT, CSVW_DIALECT } from './csvw-context.ts';
import { csvwSchema } from './csvw-schema.ts';
import type { ReleasedTable } from './data-release.ts';
import { foreignKeys } from './foreign-keys.ts';
import { licenceOf } from './licence.ts';
import type { Descriptor } from './table-schema.ts';

/** The description of one file, found by programs beside it as `<file>-metadata.json`. */
export function csvwTable({ table }: Pick<ReleasedTable, 'table'>): Descriptor {
  // By itself a table may refer only to itself: others must be of the same group, which csvw.json is.
  const links = foreignKeys(table).filter((link) => link.table === table.name);
  return {
    '@context': CSVW_CONTEXT,
    url: table.file,
    dialect: CSVW_DIALECT,
    'dc:title': bothLanguages(table),
    'dc:license': { '@id': licenceOf(table.name).path },
    tableSchema: csvwSchema(table, links),
  };
}
