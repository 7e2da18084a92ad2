import { formatDate } from '../i18n/format.ts';
import { href } from '../i18n/href.ts';
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import type { Site } from '../totals/site.ts';

const escapeAttribute = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Who published a source, and when, as a reader would name it. */
export function sourceName(language: Language, site: Site, id: string): string {
  const { publisher, published } = site.source(id);
  return published === '' ? publisher : `${publisher}, ${formatDate(language, published)}`;
}

/** One small bracketed link a source, as HTML for running text; throws for an unknown id. */
export function sourceMarks(language: Language, site: Site, ids: readonly string[]): string {
  return ids
    .map((id) => {
      const name = escapeAttribute(sourceName(language, site, id));
      const address = href(language, `/sumber/${id}/`);
      return `<span class="src">[<a href="${address}" title="${name}">${text(language, 'source.one')}</a>]</span>`;
    })
    .join(' ');
}
