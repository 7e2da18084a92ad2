import type { BuiltSite, Finding, PageFacts } from '../built-site.ts';
import { fileOf, resolveLink } from '../resolve-link.ts';
import type { SiteRule } from '../rule.ts';

/** Notices links, downloads and anchors that lead nowhere. */
export const linkTarget: SiteRule = {
  id: 'link-target',
  say: 'Every link within the site leads to a page, a file or an anchor that exists.',
  site: (site) => {
    const idsOf = new Map(site.pages.map((page) => [page.file, page.ids]));
    // Most links begin with a slash, lead to the same place from every page, and are followed once.
    const followed = new Map<string, Finding | undefined>();
    const follow = (page: PageFacts, href: string): Finding | undefined => {
      if (!href.startsWith('/')) return deadLink(site, idsOf, page, href);
      if (!followed.has(href)) followed.set(href, deadLink(site, idsOf, page, href));
      return followed.get(href);
    };
    return site.pages.flatMap((page) =>
      page.links.flatMap(({ href }) => {
        const finding = follow(page, href);
        return finding === undefined ? [] : [{ file: page.file, ...finding }];
      }),
    );
  },
};

function deadLink(
  site: BuiltSite,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
  page: PageFacts,
  href: string,
): Finding | undefined {
  const link = resolveLink(site, page.path, href);
  if (link === undefined) return undefined;
  if (link === 'invalid') return { found: `invalid link "${href}"`, todo: 'write an address' };
  if (link === 'outside')
    return { found: `unknown page ${href}`, todo: `begin the address with ${site.base}/` };
  const file = fileOf(site, link.path);
  if (file === undefined) {
    const isSlashLost = fileOf(site, `${link.path}/`) !== undefined;
    const todo = isSlashLost ? 'end the address with a slash' : 'build it, or take the link out';
    return { found: `unknown page ${href}`, todo };
  }
  if (link.anchor === '' || idsOf.get(file)?.has(link.anchor) !== false) return undefined;
  return { found: `unknown anchor ${href}`, todo: `give an element of ${file} this id` };
}
