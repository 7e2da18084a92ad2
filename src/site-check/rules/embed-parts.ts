import type { BuiltSite, Finding, SitePage } from '../built-site.ts';
import { attribute, elementsNamed, hasClass, textOf } from '../html-element.ts';
import { sharedPath } from '../page-facts.ts';
import { isEmbed } from '../page-kind.ts';
import type { SiteRule } from '../rule.ts';

const VERSION = /\b\d{4}\.\d+\b.*\b\d{4}/;

/** Notices embeds that a reader of a story could not trust or follow. */
export const embedParts: SiteRule = {
  id: 'embed-parts',
  say: 'An embed has a drawing, its version and date in words, and a link to its own page; a chart has a CSV as well.',
  page: (page, site) => {
    if (!isEmbed(page)) return [];
    const own = ownPage(page, site);
    const links = elementsNamed(page, 'a').map((link) => attribute(link, 'href') ?? '');
    const canonical = elementsNamed(page, 'link').find(
      (link) => attribute(link, 'rel') === 'canonical',
    );
    const caption = elementsNamed(page, 'figcaption').map(textOf).join(' ');
    const isMap = page.elements.some((element) => hasClass(element, 'map'));
    return [
      ...missing('drawing', elementsNamed(page, 'svg').length > 0),
      ...missing('version and date', VERSION.test(caption)),
      ...missing(`link to ${own}`, links.includes(own)),
      ...missing(
        `canonical ${own}`,
        canonical !== undefined && attribute(canonical, 'href') === own,
      ),
      ...missing('CSV link', isMap || links.some((href) => href.endsWith('.csv'))),
    ];
  },
};

function missing(part: string, isThere: boolean): Finding[] {
  return isThere
    ? []
    : [{ found: `missing ${part}`, todo: 'draw the embed with src/layouts/Embed.astro' }];
}

/** The address of the page that an embed is a part of, also for one of a frozen version. */
function ownPage(page: SitePage, { origin, base }: Pick<BuiltSite, 'origin' | 'base'>): string {
  const name = sharedPath(page.path).replace(/^\/embed\/(?:v\/[^/]+\/)?/, '');
  const path = /^peta\//.test(name) ? `/${name}` : `/grafik/${name}`;
  return `${origin}${base}${page.language === 'en' ? '/en' : ''}${path}`;
}
