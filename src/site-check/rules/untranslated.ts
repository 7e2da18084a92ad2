import type { SiteFiles, SitePage } from '../built-site.ts';
import type { HtmlElement } from '../html-element.ts';
import { attribute, isRead, isWithin } from '../html-element.ts';
import type { SiteRule } from '../rule.ts';

const READ_OUT = ['alt', 'aria-label', 'title'];

/** Notices words of the other language: whole texts only, for names of offices stay Indonesian. */
export const untranslated: SiteRule = {
  id: 'untranslated',
  say: 'No text of the site stands in the other language, unless `lang` says so.',
  page: (page, site) => {
    const other = page.language === 'id' ? 'en' : 'id';
    const foreign = foreignTexts(site, page.language, other);
    const isMarked = (element: HtmlElement) =>
      // Names of columns and codes are the same in every language.
      element.name === 'code' || !isRead(element) || attribute(element, 'lang') === other;
    const found = page.elements.flatMap((element) => {
      const texts = textsOf(element).filter((text) => foreign.has(text));
      return texts.length === 0 || isWithin(element, isMarked) ? [] : texts;
    });
    return [...new Set(found)].map((text) => ({
      found: `invalid text "${text}" on a page in "${page.language}"`,
      todo: `take the text of this language, or write lang="${other}"`,
    }));
  },
};

const known = new WeakMap<object, Set<string>>();

/** The texts that only the other language has. */
function foreignTexts(
  { words }: SiteFiles,
  own: SitePage['language'],
  other: SitePage['language'],
): ReadonlySet<string> {
  const before = known.get(words[other]);
  if (before !== undefined) return before;
  // A language is called by its own name in either.
  const shared = new Set([...words[own].values(), words[other].get('frame.otherLanguage')]);
  const foreign = new Set([...words[other].values()].filter((text) => !shared.has(text)));
  known.set(words[other], foreign);
  return foreign;
}

function textsOf(element: HtmlElement): string[] {
  const texts = element.children.filter((child) => typeof child === 'string');
  const read = READ_OUT.flatMap((name) => attribute(element, name) ?? []);
  return [...texts, ...read].map((text) => text.trim());
}
