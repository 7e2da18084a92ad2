import type { BuiltSite } from '../built-site.ts';
import { fileOf, resolveLink } from '../resolve-link.ts';
import type { SiteRule } from '../rule.ts';

const INDEX = 'sitemap-index.xml';

/** Notices pages that the sitemap forgets, and addresses in it that are none of the pages to list. */
export const sitemap: SiteRule = {
  id: 'sitemap',
  say: 'The sitemap lists exactly the pages that may be listed, in both languages.',
  site: (site) => {
    if (!site.files.has(INDEX))
      return [{ file: INDEX, found: 'missing file', todo: 'let the build write the sitemap' }];
    const wanted = new Set(
      site.pages
        .filter((page) => page.indexable)
        .map((page) => `${site.origin}${site.base}${page.path}`),
    );
    const listed = new Set(mapsOf(site).flatMap((file) => locations(site.read(file))));
    const missing = [...wanted].filter((address) => !listed.has(address));
    const unknown = [...listed].filter((address) => !wanted.has(address));
    return [
      ...missing.map((address) => ({
        file: INDEX,
        found: `missing page ${address}`,
        todo: 'list it, or mark the page noindex',
      })),
      ...unknown.map((address) => ({
        file: INDEX,
        found: `unknown page ${address}`,
        todo: 'take it out of the sitemap in astro.config.mjs',
      })),
    ];
  },
};

function mapsOf(site: BuiltSite): string[] {
  return locations(site.read(INDEX)).flatMap((address) => {
    const link = resolveLink(site, '/', address);
    return typeof link === 'object' ? (fileOf(site, link.path) ?? []) : [];
  });
}

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );
}
