import { attribute, elementsNamed } from '../html-element.ts';
import type { SiteRule } from '../rule.ts';

/** Notices pages that must wait for more than one more answer before they can be read. */
export const oneStylesheet: SiteRule = {
  id: 'one-stylesheet',
  say: 'A page loads one stylesheet at most, and no script that holds it up.',
  page: (page) => {
    const sheets = elementsNamed(page, 'link').filter((link) =>
      /\bstylesheet\b/.test(attribute(link, 'rel') ?? ''),
    );
    const blocking = elementsNamed(page, 'script').filter(
      ({ attributes }) =>
        attributes.has('src') &&
        attributes.get('type') !== 'module' &&
        !attributes.has('defer') &&
        !attributes.has('async'),
    );
    return [
      ...(sheets.length > 1
        ? [
            {
              found: `invalid number of stylesheets, ${sheets.length}`,
              todo: 'inline them, or join them into one',
            },
          ]
        : []),
      ...blocking.map((script) => ({
        found: `invalid script ${attribute(script, 'src') ?? ''} that holds the page up`,
        todo: 'write type="module"',
      })),
    ];
  },
};
