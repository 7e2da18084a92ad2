import { brotliBytes, quickBrotliBytes } from '../site-check/brotli.ts';
import type { SiteFiles } from '../site-check/built-site.ts';
import { readPage } from '../site-check/page-facts.ts';
import { budgetOf } from '../site-check/page-kind.ts';
import { templateOf } from './template-of.ts';

/** The heaviest page of a kind, in bytes of Brotli 11 with its inlined style. */
export interface TemplateWeight {
  readonly template: string;
  readonly pages: number;
  readonly heaviest: string;
  readonly bytes: number;
  readonly budget: number;
}

/** Weighs the heaviest page of each kind; throws where the quick Brotli was not the larger one. */
export async function weighTemplates(site: SiteFiles): Promise<TemplateWeight[]> {
  const kinds = new Map<string, { pages: number; file: string; quick: number }>();
  for (const file of site.files) {
    if (!file.endsWith('.html')) continue;
    const html = site.read(file);
    const template = templateOf(`/${file.replace(/(^|\/)index\.html$/, '$1')}`);
    const before = kinds.get(template) ?? { pages: 0, file, quick: 0 };
    const quick = quickBrotliBytes(html);
    const heavier = quick > before.quick ? { file, quick } : before;
    kinds.set(template, { ...before, ...heavier, pages: before.pages + 1 });
  }
  const weights = [...kinds].map(async ([template, { pages, file, quick }]) => {
    const html = site.read(file);
    const bytes = await brotliBytes(html);
    if (bytes > quick) throw new Error(`${file}: Brotli 11 gives ${bytes}, the quick one ${quick}`);
    const budget = budgetOf(readPage(file, html)).bytes;
    return { template, pages, heaviest: file, bytes, budget };
  });
  return (await Promise.all(weights)).sort((a, b) => b.bytes / b.budget - a.bytes / a.budget);
}
