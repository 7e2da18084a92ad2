import type { Both } from '../register/register.ts';
import type { ApiContext } from './api-context.ts';
import { documentAddress, pageAddress } from './api-context.ts';
import { both } from './both.ts';
import { nullReasons } from './null-reasons.ts';
import { LABEL } from './parts.ts';
import type { Of, Schema } from './schema.ts';
import { address, list, named, nullable, object, record, string } from './schema.ts';

const SOURCE = named(
  'Source',
  object({
    id: string('Permanent id of the source'),
    publisher: string('Who published it'),
    title: string('Its title'),
    url: nullable(address('Its address'), 'Its address; null where it is not known'),
    published: nullable(
      string('Date as far as known: a year, a month or a day'),
      'When it was published, as far as known; null where its page does not tell',
    ),
  }),
);

/** The schema of a document, from that of its data. */
export const documentSchema = <T>(name: string, data: Schema<T>) =>
  named(
    name,
    object({
      self: address('The address of this document'),
      list: nullable(address('A list'), 'The list this document is in; null where it is in none'),
      prev: nullable(address('A document'), 'The document before it in its series, or null'),
      next: nullable(address('A document'), 'The document after it in its series, or null'),
      page: object({ id: address('In Indonesian'), en: address('In English') }, 'Page for people'),
      label: LABEL,
      version: string('Version of the data, such as 2026.1'),
      date: string('Day of that version', { format: 'date' }),
      licence: object({
        id: string('SPDX id: CC-BY-4.0'),
        url: address('Text of the licence'),
        attribution: string('The name to give'),
      }),
      independent: LABEL,
      caution: list(LABEL, 'What a reader has to know before using a number of this document'),
      unknown: record(
        LABEL,
        'Why members of `data` and `sources` are null, by the name of the member',
      ),
      data,
      sources: list(SOURCE, 'Every source that `data` refers to, in the order of their ids'),
    }),
  );

/** One file of the API. */
export interface ApiDocument {
  /** Path below the folder of the API. */
  readonly path: string;
  /** Name of its schema. */
  readonly schema: string;
  readonly content: () => object;
}

/** What is said of a document by those that write one. */
interface Parts<T> {
  readonly path: string;
  /** Paths of other documents. */
  readonly list: string | null;
  readonly prev: string | null;
  readonly next: string | null;
  /** Path of the page for people, without language. */
  readonly page: string;
  readonly label: Both;
  readonly data: T;
  /** Ids, in any order. */
  readonly sources: Iterable<string>;
}

/** A whole document: its data with all that must never be parted from it. */
export function apiDocument<T>(
  context: ApiContext,
  { path, list, prev, next, page, label, data, sources: ids }: Parts<T>,
): Of<ReturnType<typeof documentSchema<T>>> {
  const { version, date } = context.release;
  const at = (other: string | null) => (other === null ? null : documentAddress(context, other));
  const sources = [...new Set(ids)].sort().map((id) => {
    const { publisher, title, url, published } = context.site.source(id);
    return { id, publisher, title, url: url || null, published: published || null };
  });
  return {
    self: documentAddress(context, path),
    list: at(list),
    prev: at(prev),
    next: at(next),
    page: pageAddress(context, page),
    label,
    version,
    date,
    licence: {
      id: 'CC-BY-4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      attribution: 'Peta Integritas',
    },
    independent: both('footer.independent'),
    caution: [both('caution.award'), both('api.incomplete')],
    unknown: nullReasons(data, sources),
    data,
    sources,
  };
}
