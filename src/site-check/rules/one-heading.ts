import { elementsNamed, textOf } from '../html-element.ts';
import type { SiteRule } from '../rule.ts';

/** Notices pages without a heading, or with two. */
export const oneHeading: SiteRule = {
  id: 'one-heading',
  say: 'Every page has exactly one h1, with words in it.',
  page: (page) => {
    const headings = elementsNamed(page, 'h1');
    const [heading] = headings;
    if (heading === undefined || textOf(heading) === '')
      return [{ found: 'missing h1', todo: 'say in one h1 what the page is about' }];
    if (headings.length === 1) return [];
    const names = headings.map((element) => `"${textOf(element)}"`).join(', ');
    return [{ found: `duplicate h1, ${names}`, todo: 'keep one and make the others h2' }];
  },
};
