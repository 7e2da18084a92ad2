import { attribute, elementsNamed } from '../html-element.ts';
import type { SiteRule } from '../rule.ts';

/** Notices images that say nothing to those who cannot see them. */
export const imageAlt: SiteRule = {
  id: 'image-alt',
  say: 'Every img has an alt text, empty where it only decorates.',
  page: (page) =>
    elementsNamed(page, 'img')
      .filter((image) => attribute(image, 'alt') === undefined)
      .map((image) => ({
        found: `missing alt of ${attribute(image, 'src') ?? 'an img'}`,
        todo: 'say what it shows, or write alt="" if it only decorates',
      })),
};
