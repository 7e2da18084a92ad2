import { EVENT_NAMES } from '../i18n/vocabulary.ts';
import { EVENTS, GRANTERS } from '../register/vocabulary.ts';
import type { UnitAward } from '../totals/unit-award.ts';
import type { ApiContext } from './api-context.ts';
import { documentSchema } from './api-document.ts';
import { noteOrNull } from './both.ts';
import { linkOrNull, linkTo, serviceTerm } from './links.ts';
import { LABEL, LINK, NOTE, PREDICATE, SOURCE_IDS, TERM } from './parts.ts';
import type { Of } from './schema.ts';
import { count, list, named, nullable, object, oneOf, string } from './schema.ts';

const REVOKED = nullable(
  string('Date as far as known'),
  'Date of the revocation as far as known; null where no source speaks of one',
);

const AWARD = named(
  'Award',
  object({
    year: count('Year of the round (of assessment)'),
    predicate: PREDICATE,
    revoked: REVOKED,
    sources: SOURCE_IDS,
    note: NOTE,
  }),
);

const DATA = object({
  id: string('Permanent id of the office'),
  name: string('Name of the office'),
  institution: LINK,
  service: TERM,
  province: nullable(LINK, 'Its province of today; null where unknown or abroad'),
  city: nullable(LINK, 'Its regency or city; null where unknown or abroad'),
  note: NOTE,
  last: nullable(
    object({
      predicate: PREDICATE,
      granted_by: oneOf('`kemenpanrb`: the ministry; `mandiri`: its own institution', GRANTERS),
      year: nullable(count('Year'), 'Round of the award; null where only its revocation is known'),
      revoked: REVOKED,
    }),
    'The last thing known of its predicate; null where none is known',
  ),
  awards: list(AWARD, 'Awards of the ministry, oldest first'),
  mandiri: list(AWARD, 'WBK that its institution granted itself (WBK mandiri), counted apart'),
  events: list(
    object({
      date: string('Date as far as known: a year, a month or a day'),
      event: oneOf('What happened', EVENTS),
      label: LABEL,
      predicate: nullable(PREDICATE, 'The predicate it is about; null where it is about none'),
      source: string('Id of the source'),
      note: NOTE,
    }),
    'What else happened, oldest first',
  ),
  evaluations: list(
    object({
      year: count('Year'),
      grade: string('Grade, as the source writes it'),
      source: string('Id of the source'),
      note: NOTE,
    }),
    'Public-service evaluations, another programme of the ministry',
  ),
});

/** The schema of an office. */
export const UNIT_DOCUMENT = documentSchema('UnitDocument', DATA);

const awardOf = ({ year, predicate, revoked, sources, note }: UnitAward) => ({
  year,
  predicate,
  revoked: revoked || null,
  sources,
  note: noteOrNull(note),
});

/** What is known of one office. */
export function unitData(context: ApiContext, id: string): Of<typeof DATA> {
  const { name, institution, service, province, city, note } = context.site.unit(id);
  const { awards, events, evaluations, last } = context.site.unitModel(id);
  const of = (granter: string) =>
    awards.filter(({ grantedBy }) => grantedBy === granter).map(awardOf);
  return {
    id,
    name,
    institution: linkTo(context, 'institutions', institution),
    service: serviceTerm(service),
    province: linkOrNull(context, 'provinces', province),
    city: linkOrNull(context, 'cities', city),
    note: noteOrNull(note),
    last:
      last === null
        ? null
        : {
            predicate: last.predicate,
            granted_by: last.grantedBy,
            year: last.year,
            revoked: last.revoked || null,
          },
    awards: of('kemenpanrb'),
    mandiri: of('mandiri'),
    events: events.map((event) => ({
      date: event.date,
      event: event.event,
      label: EVENT_NAMES[event.event],
      predicate: event.predicate || null,
      source: event.source,
      note: noteOrNull(event.note),
    })),
    evaluations: evaluations.map(({ year, grade, source, note: about }) => ({
      year,
      grade,
      source,
      note: noteOrNull(about),
    })),
  };
}
