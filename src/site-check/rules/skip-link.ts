import { attribute, elementsNamed } from '../html-element.ts';
import { isEmbed } from '../page-kind.ts';
import type { SiteRule } from '../rule.ts';

/** Notices pages on which a keyboard must walk through the menu first. */
export const skipLink: SiteRule = {
  id: 'skip-link',
  say: 'The first link of every page leads to its main; an embed has no menu to skip.',
  page: (page) => {
    if (isEmbed(page)) return [];
    const [main] = elementsNamed(page, 'main');
    const [link] = elementsNamed(page, 'a');
    const id = main === undefined ? undefined : attribute(main, 'id');
    if (id === undefined) return [{ found: 'missing id of main', todo: 'write <main id="isi">' }];
    const href = link === undefined ? undefined : attribute(link, 'href');
    if (href === `#${id}`) return [];
    return [{ found: 'missing skip link', todo: `make the first link of the page lead to #${id}` }];
  },
};
