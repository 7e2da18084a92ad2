import { fillText } from '../i18n/fill-text.ts';
import { formatDate } from '../i18n/format.ts';
import type { Citation } from './citation.ts';
import { oneLine } from './one-line.ts';
import { wordsOf } from './words-of.ts';

/**
 * The citation for a list of references. The address stands last and without a stop, so that nobody
 * copies the stop with it. It says no day of access: the version fixes what was read.
 */
export function longCitation(citation: Citation): string {
  const { title, url, version, date, language } = citation;
  const words = wordsOf(language);
  return fillText(words['cite.long'], {
    year: date.slice(0, 4),
    title: oneLine(title),
    version: fillText(words['cite.version'], { version }),
    date: formatDate(language, date),
    note: words['cite.note'],
    url,
  });
}
