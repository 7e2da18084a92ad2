import type { HtmlElement } from '../html-element.ts';
import { attribute, hasClass, hasWords, isWithin } from '../html-element.ts';
import type { SiteRule } from '../rule.ts';

const SPEAKING = new Set(
  'h1 h2 h3 h4 a th caption button summary label option dt dd li figcaption legend'.split(' '),
);

/** Notices headings, links and cells without words. */
export const emptyElement: SiteRule = {
  id: 'empty-element',
  say: 'Headings, links, buttons, terms and cells of numbers have words in them.',
  page: (page) => {
    const counts = new Map<string, number>();
    for (const element of page.elements)
      if (isEmpty(element)) counts.set(element.name, (counts.get(element.name) ?? 0) + 1);
    return [...counts].map(([name, count]) => ({
      found: `missing words in <${name}>, ${count} of them`,
      todo: 'write them, or leave the element out',
    }));
  },
};

function isEmpty(element: HtmlElement): boolean {
  const isHidden = (each: HtmlElement) => attribute(each, 'aria-hidden') === 'true';
  // A row may have no note, but where a number belongs a gap is said to be unknown.
  if (element.name === 'td') return hasClass(element, 'num') && !hasWords(element);
  return SPEAKING.has(element.name) && !hasWords(element) && !isWithin(element, isHidden);
}
