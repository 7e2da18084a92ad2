import { expect, it } from 'vitest';
import { fixtureSite } from '../../totals/fixture-site.ts';
import { definedTerms } from './defined-terms.ts';

const { terms } = fixtureSite().register;
const page = { url: 'https://example.org/en/istilah/', name: 'Terms', terms };
const anchorOf = (term: string) => term.toLowerCase();

it.each(['id', 'en'] as const)('holds every term with its address, in %s', (language) => {
  const set = JSON.parse(definedTerms({ ...page, language, anchorOf }));
  expect(set).toMatchObject({ '@type': 'DefinedTermSet', inLanguage: language, name: 'Terms' });
  expect(set.hasDefinedTerm).toEqual(
    terms.map(({ term, full, meaning }) => ({
      '@type': 'DefinedTerm',
      '@id': `${page.url}#${term.toLowerCase()}`,
      termCode: term,
      name: full[language],
      description: meaning[language],
    })),
  );
  expect(set.hasDefinedTerm.length).toBeGreaterThan(1);
});
