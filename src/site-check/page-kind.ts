import type { SitePage } from './built-site.ts';
import { hasClass } from './html-element.ts';
import { sharedPath } from './page-facts.ts';

/** Whether a page stands inside the pages of others, without the frame of the site. */
export function isEmbed(page: Pick<SitePage, 'path'>): boolean {
  return sharedPath(page.path).startsWith('/embed/');
}

/** Whether a page is what readers get for an address that does not exist. */
export function isNotFound(page: Pick<SitePage, 'path'>): boolean {
  return /^\/404(\.html|\/)?$/.test(sharedPath(page.path));
}

/** Whether a page is the first one of its language. */
export function isHome(page: Pick<SitePage, 'path'>): boolean {
  return sharedPath(page.path) === '/';
}

/** Whether a page holds a part of the table of offices, at an address such as those of offices have. */
function isTable(page: Pick<SitePage, 'path'>): boolean {
  return sharedPath(page.path) === '/unit/dicabut/';
}

/** A limit in bytes of Brotli 11 and the pages that it holds for. */
export interface Budget {
  readonly name: string;
  readonly bytes: number;
  readonly holdsFor: (page: Pick<SitePage, 'path' | 'elements'>) => boolean;
}

const KILOBYTE = 1024;

/** The budgets of pages; the first one that holds for a page counts. */
export const BUDGETS: readonly Budget[] = [
  { name: 'an embed', bytes: 20 * KILOBYTE, holdsFor: isEmbed },
  {
    name: 'a page with a map',
    bytes: 40 * KILOBYTE,
    holdsFor: (page) => page.elements.some((element) => hasClass(element, 'map')),
  },
  {
    name: 'a unit, source or city',
    bytes: 14 * KILOBYTE,
    holdsFor: (page) =>
      /^\/(unit|sumber|kota)\/[^/]+\/$/.test(sharedPath(page.path)) && !isTable(page),
  },
  {
    name: 'the comparison',
    bytes: 14 * KILOBYTE,
    holdsFor: (page) => sharedPath(page.path) === '/banding/',
  },
  { name: 'a page', bytes: 24 * KILOBYTE, holdsFor: () => true },
];

/** The budget of a page. */
export function budgetOf(page: Pick<SitePage, 'path' | 'elements'>): Budget {
  const budget = BUDGETS.find((each) => each.holdsFor(page));
  if (budget === undefined) throw new Error(`missing budget for ${page.path}`);
  return budget;
}
