import { attribute } from '../html-element.ts';
import type { SiteRule } from '../rule.ts';

/** Notices an id that two elements of a page share: links and fills reach only the first. */
export const duplicateId: SiteRule = {
  id: 'duplicate-id',
  say: 'No two elements of a page have the same id.',
  page: (page) => {
    const counts = new Map<string, number>();
    for (const element of page.elements) {
      const id = attribute(element, 'id');
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...counts]
      .filter(([, count]) => count > 1)
      .map(([id, count]) => ({
        found: `duplicate id "${id}", ${count} of them`,
        todo: 'give each element its own',
      }));
  },
};
