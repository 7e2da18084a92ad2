import { fillText } from '../i18n/fill-text.ts';
import type { Citation } from './citation.ts';
import { AUTHOR } from './citation.ts';
import { citationKey } from './citation-key.ts';
import { escapeLatex } from './escape-latex.ts';
import { wordsOf } from './words-of.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const LANGID = { id: 'indonesian', en: 'english' } as const;

/**
 * A citation for BibTeX and biblatex. It is `@misc`, which every style knows, where `@dataset` and
 * `@online` are of biblatex alone. The version is in `howpublished`, which both print, and once:
 * `version` is lost by the old styles. Double braces keep the capitals, and the author whole.
 */
export function bibtex(citation: Citation): string {
  const { title, url, version, date, language } = citation;
  const words = wordsOf(language);
  const [year = '', month = ''] = date.split('-');
  const fields = {
    author: `{{${AUTHOR}}}`,
    title: `{{${escapeLatex(title)}}}`,
    howpublished: `{${escapeLatex(fillText(words['cite.version'], { version }))}}`,
    year: `{${year}}`,
    month: MONTHS[Number(month) - 1] ?? '{}',
    publisher: `{{${AUTHOR}}}`,
    // Read verbatim, so nothing is escaped; what would end the field is written as in addresses.
    url: `{${url.replace(/[{}\\]/g, encodeURIComponent)}}`,
    langid: `{${LANGID[language]}}`,
    note: `{${escapeLatex(words['cite.note'].replace(/\.$/, ''))}}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value},\n`);
  return `@misc{${citationKey(citation)},\n${lines.join('')}}\n`;
}
