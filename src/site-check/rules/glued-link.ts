import type { HtmlElement } from '../html-element.ts';
import { textOf } from '../html-element.ts';
import type { SiteRule } from '../rule.ts';

/** Notices links that follow a word or a colon without a space, as when a template loses one. */
export const gluedLink: SiteRule = {
  id: 'glued-link',
  say: 'A space stands between a word and the link after it.',
  page: (page) =>
    page.elements.filter(isGlued).map((link) => ({
      found: `no space before the link "${textOf(link)}"`,
      todo: "write {' '} before it",
    })),
};

function isGlued({ name, parent, children }: HtmlElement): boolean {
  if (name !== 'a' || parent === undefined) return false;
  const at = parent.children.findIndex(
    (child) => typeof child !== 'string' && child.name === name && child.children === children,
  );
  const before = parent.children[at - 1];
  return typeof before === 'string' && /[\p{L}\p{N}:,;]$/u.test(before);
}
