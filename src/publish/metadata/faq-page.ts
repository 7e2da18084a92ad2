import type { Language } from '../../i18n/language.ts';
import { plainText } from '../plain-text.ts';
import { jsonLd } from './json-ld.ts';

/** One question of the page and its answer as rendered, without marks of sources. */
export interface Question {
  readonly anchor: string;
  readonly name: string;
  readonly html: string;
}

/** Questions and answers as a schema.org FAQPage; the answers are the words of the page, nothing else. */
export function faqPage(url: string, language: Language, questions: readonly Question[]): string {
  return jsonLd({
    '@context': 'https://schema.org/',
    '@type': 'FAQPage',
    '@id': url,
    url,
    inLanguage: language,
    mainEntity: questions.map(({ anchor, name, html }) => ({
      '@type': 'Question',
      '@id': `${url}#${anchor}`,
      name,
      acceptedAnswer: { '@type': 'Answer', text: plainText(html) },
    })),
  });
}
