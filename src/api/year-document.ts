import { KIND_NAMES } from '../i18n/vocabulary.ts';
import { yearFile } from '../publish/data-file.ts';
import type { InstitutionInYear } from '../totals/by-year.ts';
import type { ApiContext } from './api-context.ts';
import { dataAddress, documentAddress } from './api-context.ts';
import { documentSchema } from './api-document.ts';
import { noteOrNull } from './both.ts';
import { coverageMembers, figureList } from './figures.ts';
import { linkCounts, linkTo, serviceCounts } from './links.ts';
import {
  COVERAGE,
  FIGURE,
  LINK,
  LINK_COUNT,
  NOTE,
  OFFICIAL,
  SOURCE_IDS,
  SPLIT,
  TERM,
  TERM_COUNT,
} from './parts.ts';
import type { Of } from './schema.ts';
import { address, count, list, nullable, object, string } from './schema.ts';

const OFFICIAL_OR_NULL = nullable(
  OFFICIAL,
  'Null where no source states a number, which is not zero',
);

const DATA = object({
  year: count('Year of the round (of assessment)'),
  ceremony: nullable(
    string('Date'),
    'Day of the ceremony, often in the year after; null where not recorded from a source',
  ),
  ceremony_sources: SOURCE_IDS,
  note: NOTE,
  official: OFFICIAL_OR_NULL,
  figures: list(FIGURE, 'All national official figures of the round'),
  named: SPLIT,
  mandiri: SPLIT,
  coverage: COVERAGE,
  kinds: list(
    object({
      of: TERM,
      figures: list(FIGURE, 'Official figures of the kind'),
      named: count('Named awards of the ministry'),
    }),
    'Kinds of institution and groups of kinds; groups hold kinds, so they must not be added up',
  ),
  parts: list(
    object({
      name: string('Name of the part'),
      figures: list(FIGURE, 'Its official figures'),
    }),
    'Parts of institutions that a source counted by themselves; already in their institution',
  ),
  institutions: address('The first page of the institutions of the round'),
  services: list(TERM_COUNT, 'Named awards of the ministry by service, most first'),
  provinces: list(LINK_COUNT, 'Named awards of the ministry by province, most first'),
  without_province: count('Named awards of offices abroad or whose province is not known'),
  units: list(
    string('Id of an office'),
    'Offices with a named award in the round, of the ministry or their own: `units/{id}.json`',
  ),
  csv: nullable(address('A CSV file'), 'The named awards as a table; null where there is none'),
});

const INSTITUTIONS = object({
  year: count('Year of the round'),
  count: count('Institutions on all pages'),
  institutions: list(
    object({
      of: LINK,
      rank: nullable(
        count('Place'),
        'Place by official figure, ties shared; null where no source states a number. It shows size, not cleanliness',
      ),
      official: OFFICIAL_OR_NULL,
      figures: list(FIGURE, 'All official figures of it in the round'),
      named: SPLIT,
      mandiri: SPLIT,
    }),
    'Institutions something is known of, those with the largest official figure first',
  ),
});

/** The schema of a round. */
export const YEAR_DOCUMENT = documentSchema('YearDocument', DATA);
/** The schema of a page of the institutions of a round. */
export const YEAR_INSTITUTIONS_DOCUMENT = documentSchema('YearInstitutionsDocument', INSTITUTIONS);

/** What is known of one round, but for its institutions. */
export function yearData(context: ApiContext, year: number, institutions: string): Of<typeof DATA> {
  const model = context.site.yearModel(year);
  return {
    year,
    ceremony: model.ceremony || null,
    ceremony_sources: model.sources,
    note: noteOrNull(model.note),
    official: model.awarded,
    figures: figureList(model.official),
    named: model.named,
    mandiri: model.delegated,
    coverage: coverageMembers(model.coverage),
    kinds: model.kinds.map(({ kind, figures, named }) => ({
      of: { id: kind, label: KIND_NAMES[kind as keyof typeof KIND_NAMES] },
      figures: figureList(figures),
      named,
    })),
    parts: model.parts.map(({ part, figures }) => ({ name: part, figures: figureList(figures) })),
    institutions: documentAddress(context, institutions),
    services: serviceCounts(model.services),
    provinces: linkCounts(context, 'provinces', model.provinces),
    without_province: model.withoutProvince,
    units: [...new Set(model.awards.map(({ unit }) => unit))],
    csv: model.awards.length > 0 ? dataAddress(context, yearFile(year)) : null,
  };
}

/** Some institutions of one round. */
export function yearInstitutionsData(
  context: ApiContext,
  year: number,
  rows: readonly InstitutionInYear[],
): Of<typeof INSTITUTIONS> {
  return {
    year,
    count: context.site.yearModel(year).institutions.length,
    institutions: rows.map(({ institution, rank, official, figures, named, delegated }) => ({
      of: linkTo(context, 'institutions', institution),
      rank,
      official,
      figures: figureList(figures),
      named,
      mandiri: delegated,
    })),
  };
}
