import type { HtmlElement } from '../html-element.ts';
import { isWithin } from '../html-element.ts';
import type { SiteRule } from '../rule.ts';

const BLOCKS = new Set('details div dl figure h1 h2 h3 h4 hr ol p section table ul'.split(' '));

/** Notices blocks within a paragraph: a browser ends the paragraph before them, and what follows is in none. */
export const splitParagraph: SiteRule = {
  id: 'split-paragraph',
  say: 'A paragraph holds no lists, tables or folded parts, such as the marks of several sources.',
  page: (page) => {
    const isParagraph = ({ name }: HtmlElement) => name === 'p';
    const inside = page.elements.filter(
      ({ name, parent }) =>
        BLOCKS.has(name) && parent !== undefined && isWithin(parent, isParagraph),
    );
    return [...new Set(inside.map(({ name }) => name))].map((name) => ({
      found: `<${name}> in a paragraph`,
      todo: 'write <div> instead of <p> around it',
    }));
  },
};
