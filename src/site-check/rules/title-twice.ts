import type { SiteProblem } from '../built-site.ts';
import type { SiteRule } from '../rule.ts';

/** Notices two pages of a language that a list of search results could not tell apart. */
export const titleTwice: SiteRule = {
  id: 'title-twice',
  say: 'No two pages of a language have the same title.',
  site: (site) => {
    const first = new Map<string, string>();
    const problems: SiteProblem[] = [];
    for (const { file, language, title, indexable } of site.pages) {
      if (title === '' || !indexable) continue;
      const before = first.get(`${language} ${title}`);
      if (before === undefined) first.set(`${language} ${title}`, file);
      else
        problems.push({
          file,
          found: `duplicate title "${title}", also of ${before}`,
          todo: 'add what tells them apart',
        });
    }
    return problems;
  },
};
