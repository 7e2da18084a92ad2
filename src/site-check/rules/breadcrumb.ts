import { attribute, elementsIn, hasClass } from '../html-element.ts';
import { isEmbed, isHome, isNotFound } from '../page-kind.ts';
import type { SiteRule } from '../rule.ts';

/** Notices pages that do not say where in the site they are. */
export const breadcrumb: SiteRule = {
  id: 'breadcrumb',
  say: 'Every page but home, 404 and embeds has a breadcrumb from home to itself.',
  page: (page) => {
    if (isHome(page) || isNotFound(page) || isEmbed(page)) return [];
    const crumbs = page.elements.find((element) => hasClass(element, 'crumbs'));
    if (crumbs === undefined)
      return [{ found: 'missing breadcrumb', todo: 'give the layout its `crumbs`' }];
    const below = elementsIn(crumbs);
    const isPlaced =
      below.some((element) => element.name === 'a') &&
      below.some((element) => attribute(element, 'aria-current') === 'page');
    if (isPlaced) return [];
    return [
      {
        found: 'invalid breadcrumb',
        todo: 'begin it with a link to home and end it with this page, aria-current="page"',
      },
    ];
  },
};
