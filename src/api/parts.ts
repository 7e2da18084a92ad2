import { PREDICATES } from '../register/vocabulary.ts';
import { address, count, list, named, nullable, object, oneOf, string } from './schema.ts';

/** A text in both languages. */
export const LABEL = named(
  'Label',
  object({ id: string('In Indonesian'), en: string('In English') }, 'A text in both languages'),
);

/** A note, or none. */
export const NOTE = nullable(LABEL, 'A note of the register; null where there is none');

/** Ids of sources, which stand in full at the end of the same document. */
export const SOURCE_IDS = list(
  string('Id of a source'),
  'Ids of sources; they stand in full in `sources` of the same document',
);

/** Something that has a document of its own. */
export const LINK = named(
  'Link',
  object({
    id: string('Permanent id; of a place, its code as text: 35.70 is not 35.7'),
    label: LABEL,
    url: address('Its document'),
  }),
);

/** A word of a fixed list, such as a service or a kind of institution. */
export const TERM = named(
  'Term',
  object({ id: string('The word, as the CSV files have it'), label: LABEL }),
);

const splitMembers = {
  wbk: count('Awards of WBK'),
  wbbm: count('Awards of WBBM'),
  total: count('Both'),
};

/** Awards counted by predicate. */
export const SPLIT = named(
  'Split',
  object(
    splitMembers,
    'Awards known by the name of the office: awards, not offices, since one office can get WBK and later WBBM. Incomplete: a floor, never the whole',
  ),
);

/** Awards of something with a document, counted by predicate. */
export const LINK_COUNT = named('LinkCount', object({ of: LINK, ...splitMembers }));

/** Awards of a service, counted by predicate. */
export const TERM_COUNT = named('TermCount', object({ of: TERM, ...splitMembers }));

/** One of the two predicates. */
export const PREDICATE = oneOf('WBK, or the higher WBBM', PREDICATES);

const VALUE_MEMBERS = {
  value: count('What the sources state'),
  sources: SOURCE_IDS,
  note: NOTE,
};

/** An official figure as a list member: the preferred value and every other one. */
export const FIGURE = named(
  'Figure',
  object(
    {
      metric: string('What it counts, as in official-totals.csv'),
      label: LABEL,
      ...VALUE_MEMBERS,
      others: list(
        object(VALUE_MEMBERS),
        'Every other value that a source states; empty where sources agree',
      ),
    },
    'An official figure: the preferred value first, no disagreeing value left out',
  ),
);

/** The official number of awards. */
export const OFFICIAL = named(
  'Official',
  object(
    {
      value: count('The number of awards; with basis `part` the least it can be'),
      basis: oneOf(
        '`stated` by a source; `sum` of stated WBK and WBBM; `part` where only one of the two is stated',
        ['stated', 'sum', 'part'],
      ),
      wbk: nullable(count('WBK'), 'WBK as stated; null where no source tells'),
      wbbm: nullable(count('WBBM'), 'WBBM as stated; null where no source tells'),
      sources: SOURCE_IDS,
    },
    'The official number of awards, as far as sources tell',
  ),
);

/** How much of an official number is known by name. */
export const COVERAGE = named(
  'Coverage',
  object({
    official: nullable(count('Official'), 'The official number; null where no source states one'),
    named: count('Awards known by the name of the office'),
    by_count: count('Awards known only as a count that some institution states'),
    unknown: nullable(
      count('Unknown'),
      'Awards nothing else is known of; null where the official number is unknown',
    ),
  }),
);
