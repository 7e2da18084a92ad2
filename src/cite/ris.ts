import { fillText } from '../i18n/fill-text.ts';
import type { Citation } from './citation.ts';
import { AUTHOR } from './citation.ts';
import { citationKey } from './citation-key.ts';
import { oneLine } from './one-line.ts';
import { wordsOf } from './words-of.ts';

const TYPES = { page: 'ELEC', chart: 'FIGURE', dataset: 'DATA' } as const;

/** A citation as RIS, after the format specifications of Reference Manager: one tag a line, CRLF at its end. */
export function ris(citation: Citation): string {
  const { title, url, version, date, language, kind } = citation;
  const words = wordsOf(language);
  const edition = fillText(words['cite.version'], { version });
  const lines = [
    ['TY', TYPES[kind]],
    // The comma after the name tells EndNote and Zotero that there is no first name to look for.
    ['AU', `${AUTHOR},`],
    ['TI', oneLine(title)],
    ['PY', date.slice(0, 4)],
    // The specification wants all three slashes.
    ['DA', `${date.replaceAll('-', '/')}/`],
    ['ET', version],
    ['PB', AUTHOR],
    ['UR', url],
    ['LA', language],
    ['LB', citationKey(citation)],
    ['N1', `${edition}. ${words['cite.note']}`],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
