import { fillText } from '../i18n/fill-text.ts';
import type { Citation } from './citation.ts';
import { AUTHOR } from './citation.ts';
import { citationKey } from './citation-key.ts';
import { oneLine } from './one-line.ts';
import { wordsOf } from './words-of.ts';

const TYPES = { page: 'webpage', chart: 'graphic', dataset: 'dataset' } as const;

/** A citation as CSL-JSON, the format of the Citation Style Language: a list of one item. */
export function cslJson(citation: Citation): string {
  const { title, url, version, date, language, kind } = citation;
  const words = wordsOf(language);
  const edition = fillText(words['cite.version'], { version });
  const item = {
    id: citationKey(citation),
    type: TYPES[kind],
    title: oneLine(title),
    author: [{ literal: AUTHOR }],
    issued: { 'date-parts': [date.split('-').map(Number)] },
    publisher: AUTHOR,
    version,
    URL: url,
    language,
    // The schema has no field for a licence.
    note: `${edition}. ${words['cite.note']}`,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
