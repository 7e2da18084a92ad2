import { makeElement } from '../../dom/make-element.ts';
import { href } from '../../i18n/href.ts';
import type { Catalogue } from '../../search/catalogue.ts';
import { noneWords } from './none-words.ts';
import type { SearchKey, SearchWords } from './search-words.ts';
import { shownQuery } from './shown-query.ts';

const WAYS: readonly (readonly [path: string, name: SearchKey])[] = [
  ['/kota/', 'search.toCities'],
  ['/instansi/', 'search.toInstitutions'],
  ['/unit/', 'search.toUnits'],
  ['/cakupan/', 'search.toCoverage'],
];

/** What stands where results would, when there are none: how much is missing here, and where else to look. */
export function nonePanel(query: string, catalogue: Catalogue, words: SearchWords): HTMLElement[] {
  const { say, language } = words;
  const none = say('search.none', { query: shownQuery(query) });
  const ways = WAYS.map(([path, name]) =>
    makeElement('li', {}, makeElement('a', { href: href(language, path) }, say(name))),
  );
  return [
    makeElement('p', {}, makeElement('b', {}, none)),
    makeElement('p', {}, noneWords(catalogue, words).join(' ')),
    makeElement('p', {}, say('search.noneMeans')),
    makeElement('ul', {}, ...ways),
  ];
}
