import { elementsNamed, isWithin, textOf } from '../html-element.ts';
import type { SiteRule } from '../rule.ts';

/** Notices pages without a title. */
export const pageTitle: SiteRule = {
  id: 'page-title',
  say: 'Every page has one title.',
  page: (page) => {
    const titles = elementsNamed(page, 'title').filter(
      (title) => !isWithin(title, (element) => element.name === 'svg'),
    );
    if (titles.length > 1)
      return [{ found: `duplicate title, ${titles.length} of them`, todo: 'keep one <title>' }];
    const [title] = titles;
    if (title !== undefined && textOf(title) !== '') return [];
    return [{ found: 'missing title', todo: 'give the layout a `title`' }];
  },
};
