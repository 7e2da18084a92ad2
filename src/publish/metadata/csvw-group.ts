import { bothLanguages } from './both-languages.ts';
import { CSVW_CONTEXT, CSVW_DIALECT } from './csvw-context.ts';
import { csvwSchema } from './csvw-schema.ts';
import type { DataRelease } from './data-release.ts';
import { DATASET } from './dataset.ts';
import { foreignKeys } from './foreign-keys.ts';
import { DATA_LICENCE, licenceOf } from './licence.ts';
import type { Descriptor } from './table-schema.ts';

/** All main tables as one group of CSV on the Web, with the references between them. */
export function csvwGroup(release: DataRelease): Descriptor {
  return {
    '@context': CSVW_CONTEXT,
    '@type': 'TableGroup',
    dialect: CSVW_DIALECT,
    'dc:title': bothLanguages(DATASET.title),
    'dc:description': bothLanguages(DATASET.description),
    'dc:license': { '@id': DATA_LICENCE.path },
    'dc:publisher': { '@id': release.home },
    'dc:issued': { '@value': release.date, '@type': 'xsd:date' },
    'schema:version': release.version,
    tables: release.tables.map(({ table }) => ({
      url: table.file,
      'dc:title': bothLanguages(table),
      'dc:license': { '@id': licenceOf(table.name).path },
      tableSchema: csvwSchema(table, foreignKeys(table)),
    })),
  };
}
