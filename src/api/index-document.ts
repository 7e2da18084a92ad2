import type { ApiContext } from './api-context.ts';
import { dataAddress, documentAddress } from './api-context.ts';
import { documentSchema } from './api-document.ts';
import { LABEL, SPLIT } from './parts.ts';
import type { Of } from './schema.ts';
import { address, count, object } from './schema.ts';

const DATA = object({
  description: LABEL,
  counts: object({
    units: count('Offices in the register, awarded or not'),
    units_awarded: count('Offices with at least one named award'),
    institutions: count('Institutions'),
    provinces: count('Provinces, all of the country'),
    cities: count('Regencies and cities, all of the country'),
    years: count('Rounds'),
    official_figures: count('Statements of official figures'),
    sources: count('Sources'),
    named: SPLIT,
    mandiri: SPLIT,
  }),
  lists: object({
    units: address('Offices'),
    institutions: address('Institutions'),
    provinces: address('Provinces'),
    cities: address('Regencies and cities'),
    years: address('Rounds'),
  }),
  openapi: address('The OpenAPI description of these documents'),
  csv: address('All named awards as one table'),
  sources_csv: address('All sources as one table: those behind the counts here'),
});

/** The schema of the first document. */
export const INDEX_DOCUMENT = documentSchema('IndexDocument', DATA);

/** Where everything is, and how much there is of it. */
export function indexData(
  context: ApiContext,
  description: Of<typeof LABEL>,
  first: (name: keyof Of<typeof DATA>['lists']) => string,
): Of<typeof DATA> {
  const { register, totals } = context.site;
  const list = (name: Parameters<typeof first>[0]) => documentAddress(context, first(name));
  return {
    description,
    counts: {
      units: register.units.length,
      units_awarded: totals.unitsAwarded,
      institutions: register.institutions.length,
      provinces: register.provinces.length,
      cities: register.cities.length,
      years: totals.years.length,
      official_figures: register.statements.length,
      sources: register.sources.length,
      named: totals.named,
      mandiri: totals.delegated,
    },
    lists: {
      units: list('units'),
      institutions: list('institutions'),
      provinces: list('provinces'),
      cities: list('cities'),
      years: list('years'),
    },
    openapi: documentAddress(context, 'openapi.json'),
    csv: dataAddress(context, 'awards.csv'),
    sources_csv: dataAddress(context, 'sources.csv'),
  };
}
