import { elementsNamed } from '../html-element.ts';
import { isHome } from '../page-kind.ts';
import type { SiteRule } from '../rule.ts';
import { INDEX_FILE, weighSearch } from '../weigh-search.ts';

/** Notices a search that loads too much before it can answer. */
export const searchWeight: SiteRule = {
  id: 'search-weight',
  say: 'What a search loads before its first result, scripts and search file, keeps its budget in Brotli 11.',
  page: async (page, site) => {
    // The search is the same on every page, so one page speaks for all.
    if (!isHome(page) || page.language !== 'id') return [];
    if (elementsNamed(page, 'office-search').length === 0) return [];
    const weight = await weighSearch(site);
    if (weight === null)
      return [
        {
          found: `missing ${INDEX_FILE}, or the script that defines office-search`,
          todo: 'build the site again, or tell this rule where they went',
        },
      ];
    const { index, scripts, units, budget } = weight;
    if (index + scripts <= budget) return [];
    return [
      {
        found: `invalid weight of the search, ${index + scripts} bytes in Brotli before the first result (${index} of the search file, ${scripts} of scripts)`,
        todo: `keep it within ${budget} for ${units} units`,
      },
    ];
  },
};
