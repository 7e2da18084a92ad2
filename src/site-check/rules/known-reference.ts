import { attribute } from '../html-element.ts';
import type { SiteRule } from '../rule.ts';

const REFERENCES = new Set([
  'for',
  'headers',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
]);

/** Notices elements that name another one of the page that is not there. */
export const knownReference: SiteRule = {
  id: 'known-reference',
  say: 'An id that an element names (a label, a description, a fill) is in the same page.',
  page: (page) => {
    const ids = new Set(page.elements.map((element) => attribute(element, 'id')));
    const missing = new Map<string, string>();
    for (const element of page.elements) {
      for (const [name, value] of element.attributes) {
        for (const id of namedBy(name, value))
          if (!ids.has(id)) missing.set(id, `${element.name} ${name}`);
      }
    }
    return [...missing].map(([id, by]) => ({
      found: `unknown id "${id}" in ${by}`,
      todo: 'name the id of an element of this page',
    }));
  },
};

function namedBy(name: string, value: string): string[] {
  if (REFERENCES.has(name)) return value.split(/\s+/);
  if (!value.includes('url(')) return [];
  return [...value.matchAll(/url\(["']?#([^"')]+)["']?\)/g)].map(([, id = '']) => id);
}
