import { KIND_NAMES } from '../i18n/vocabulary.ts';
import { institutionFile } from '../publish/data-file.ts';
import type { ApiContext } from './api-context.ts';
import { dataAddress } from './api-context.ts';
import { documentSchema } from './api-document.ts';
import { noteOrNull } from './both.ts';
import { coverageMembers, figureList } from './figures.ts';
import { linkCounts, linkTo, serviceCounts } from './links.ts';
import {
  COVERAGE,
  FIGURE,
  LABEL,
  LINK,
  LINK_COUNT,
  NOTE,
  OFFICIAL,
  SPLIT,
  TERM,
  TERM_COUNT,
} from './parts.ts';
import type { Of } from './schema.ts';
import { address, count, list, nullable, object, string } from './schema.ts';

const DATA = object({
  id: string('Permanent id of the institution'),
  name: LABEL,
  kind: TERM,
  from: nullable(string('Date'), 'Since when it exists, where the register says so'),
  until: nullable(string('Date'), 'Until when it existed, where the register says so'),
  predecessors: list(LINK, 'Institutions it continues'),
  successors: list(LINK, 'Institutions that continue it'),
  note: NOTE,
  named: SPLIT,
  mandiri: SPLIT,
  units_awarded: count('Offices with at least one named award, its own included'),
  units: list(string('Id of an office'), 'Its offices in the register: `units/{id}.json`'),
  rounds: list(
    object({
      year: count('Year of the round'),
      official: nullable(OFFICIAL, 'Null where no source states a number, which is not zero'),
      figures: list(FIGURE, 'All official figures of it in that round'),
      named: SPLIT,
      mandiri: SPLIT,
      coverage: COVERAGE,
    }),
    'Rounds something is known of, oldest first',
  ),
  services: list(TERM_COUNT, 'Named awards of the ministry by service, most first'),
  provinces: list(LINK_COUNT, 'Named awards of the ministry by province, most first'),
  csv: nullable(address('A CSV file'), 'Its named awards as a table; null where there is none'),
});

/** The schema of an institution. */
export const INSTITUTION_DOCUMENT = documentSchema('InstitutionDocument', DATA);

/** What is known of one institution. */
export function institutionData(context: ApiContext, id: string): Of<typeof DATA> {
  const { name, kind, from, until, note } = context.site.institution(id);
  const model = context.site.institutionModel(id);
  const links = (ids: readonly string[]) =>
    ids.map((each) => linkTo(context, 'institutions', each));
  return {
    id,
    name,
    kind: { id: kind, label: KIND_NAMES[kind] },
    from: from || null,
    until: until || null,
    predecessors: links(model.predecessors),
    successors: links(model.successors),
    note: noteOrNull(note),
    named: model.named,
    mandiri: model.delegated,
    units_awarded: model.unitsAwarded,
    units: model.units,
    rounds: model.years.map(({ year, official, figures, named, delegated, coverage }) => ({
      year,
      official,
      figures: figureList(figures),
      named,
      mandiri: delegated,
      coverage: coverageMembers(coverage),
    })),
    services: serviceCounts(model.services),
    provinces: linkCounts(context, 'provinces', model.provinces),
    csv: model.awards.length > 0 ? dataAddress(context, institutionFile(id)) : null,
  };
}
