import { elementsIn, elementsNamed, textOf } from '../html-element.ts';
import type { SiteRule } from '../rule.ts';

/** Notices tables whose columns have no names. */
export const tableHeader: SiteRule = {
  id: 'table-header',
  say: 'Every table has header cells.',
  page: (page) =>
    elementsNamed(page, 'table')
      .filter((table) => !elementsIn(table).some((element) => element.name === 'th'))
      .map((table) => ({
        found: `missing th in the table "${textOf(table).slice(0, 40)}"`,
        todo: 'name the columns with <th scope="col">',
      })),
};
