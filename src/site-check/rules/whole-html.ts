import type { SiteRule } from '../rule.ts';

/** Notices tags that do not match. */
export const wholeHtml: SiteRule = {
  id: 'whole-html',
  say: 'Every element is closed, in order.',
  page: (page) =>
    page.broken.map((tag) => ({
      found: `invalid HTML, ${tag}`,
      todo: 'close each element inside the one it began in',
    })),
};
