import type { Language } from '../../i18n/language.ts';
import type { Term } from '../../register/register.ts';
import { jsonLd } from './json-ld.ts';

/** Where the glossary stands, what it is called, and its rows. */
export interface GlossaryPage {
  readonly url: string;
  readonly name: string;
  readonly language: Language;
  readonly terms: readonly Term[];
  /** The anchor of an abbreviation on the page. */
  readonly anchorOf: (term: string) => string;
}

/** The glossary as a schema.org DefinedTermSet: each abbreviation with its address on the page. */
export function definedTerms({ url, name, language, terms, anchorOf }: GlossaryPage): string {
  return jsonLd({
    '@context': 'https://schema.org/',
    '@type': 'DefinedTermSet',
    '@id': url,
    url,
    name,
    inLanguage: language,
    hasDefinedTerm: terms.map(({ term, full, meaning }) => ({
      '@type': 'DefinedTerm',
      '@id': `${url}#${anchorOf(term)}`,
      termCode: term,
      name: full[language],
      description: meaning[language],
    })),
  });
}
