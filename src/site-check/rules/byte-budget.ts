import { brotliBytes, quickBrotliBytes } from '../brotli.ts';
import { budgetOf } from '../page-kind.ts';
import type { SiteRule } from '../rule.ts';

/** Notices pages that are heavier than a slow line should carry. */
export const byteBudget: SiteRule = {
  id: 'byte-budget',
  say: 'Every page keeps the budget of its kind, in bytes of Brotli 11 with its inlined style.',
  page: (page) => {
    const budget = budgetOf(page);
    // Brotli 11 takes a hundred times as long: only the few pages near their budget need it.
    if (quickBrotliBytes(page.html) <= budget.bytes) return [];
    return brotliBytes(page.html).then((bytes) =>
      bytes <= budget.bytes
        ? []
        : [
            {
              found: `invalid weight, ${bytes} bytes in Brotli`,
              todo: `keep ${budget.name} within ${budget.bytes}`,
            },
          ],
    );
  },
};
