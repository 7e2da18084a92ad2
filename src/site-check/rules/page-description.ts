import { attribute, elementsNamed } from '../html-element.ts';
import type { SiteRule } from '../rule.ts';

const SHORTEST = 50;

/** Notices pages that a search result could not describe. */
export const pageDescription: SiteRule = {
  id: 'page-description',
  say: `Every page has a description of at least ${SHORTEST} characters.`,
  page: (page) => {
    const meta = elementsNamed(page, 'meta').find(
      (element) => attribute(element, 'name') === 'description',
    );
    const text = meta === undefined ? '' : (attribute(meta, 'content') ?? '').trim();
    if (text === '')
      return [{ found: 'missing description', todo: 'give the layout a `description`' }];
    if (text.length >= SHORTEST) return [];
    return [
      {
        found: `invalid description of ${text.length} characters`,
        todo: `write at least ${SHORTEST}`,
      },
    ];
  },
};
