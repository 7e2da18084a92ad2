import type { BuiltSite, Finding, PageFacts } from '../built-site.ts';
import { sharedPath } from '../page-facts.ts';
import { fileOf, resolveLink } from '../resolve-link.ts';
import type { SiteRule } from '../rule.ts';

/** Notices pages that do not say rightly where they and their other language stand. */
export const languagePair: SiteRule = {
  id: 'language-pair',
  say: 'Every listed page names its own address as canonical and both languages by hreflang, and both exist.',
  site: (site) => {
    const pageOf = new Map(site.pages.map((page) => [page.file, page]));
    return site.pages
      .filter((page) => page.indexable)
      .flatMap((page) =>
        [...wrongCanonical(site, page), ...wrongAlternates(site, pageOf, page)].map((finding) => ({
          file: page.file,
          ...finding,
        })),
      );
  },
};

const addressOf = (site: BuiltSite, path: string) => `${site.origin}${site.base}${path}`;

function wrongCanonical(site: BuiltSite, page: PageFacts): Finding[] {
  const right = addressOf(site, page.path);
  if (page.canonical === right) return [];
  const found =
    page.canonical === undefined
      ? 'missing canonical'
      : `canonical ${page.canonical} contradicts the address`;
  return [{ found, todo: `write ${right}` }];
}

function wrongAlternates(
  site: BuiltSite,
  pageOf: ReadonlyMap<string, PageFacts>,
  page: PageFacts,
): Finding[] {
  const shared = sharedPath(page.path);
  const right = { id: shared, en: `/en${shared}`, 'x-default': shared };
  return Object.entries(right).flatMap(([language, path]) => {
    const href = page.alternates.get(language);
    const todo = `write ${addressOf(site, path)}`;
    if (href === undefined) return [{ found: `missing hreflang "${language}"`, todo }];
    if (href !== addressOf(site, path))
      return [{ found: `hreflang "${language}" ${href} contradicts the address`, todo }];
    const link = resolveLink(site, page.path, href);
    const file = typeof link === 'object' ? fileOf(site, link.path) : undefined;
    const twin = file === undefined ? undefined : pageOf.get(file);
    if (twin === undefined)
      return [{ found: `unknown page ${href} as hreflang "${language}"`, todo: 'build it too' }];
    if (twin.indexable) return [];
    return [
      {
        found: `hreflang "${language}" contradicts ${twin.file}, which is not to be listed`,
        todo: 'let both languages be listed, or neither',
      },
    ];
  });
}
