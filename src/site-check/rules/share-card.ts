import { attribute, elementsNamed } from '../html-element.ts';
import { sharedPath } from '../page-facts.ts';
import { isEmbed, isNotFound } from '../page-kind.ts';
import { fileOf, resolveLink } from '../resolve-link.ts';
import type { SiteRule } from '../rule.ts';

/** Pages that must have a picture of their own: a round, an institution, a province, a chart. */
const OWN = /^\/(?:tahun\/\d{4}|(?:instansi|provinsi)\/[^/]+)\/$|^\/grafik\/[^/]+\/[^/]+\/$/;
const TODO = 'list it in src/share/share-cards.ts and build with npm run build, which draws it';

/** Notices pages that a chat or a network would show without their picture. */
export const shareCard: SiteRule = {
  id: 'share-card',
  say: 'Every page names a share picture that exists and says what it shows; years, institutions, provinces and charts have their own.',
  page: (page, site) => {
    if (isEmbed(page) || isNotFound(page)) return [];
    const contentOf = (property: string): string => {
      const meta = elementsNamed(page, 'meta').find(
        (each) => attribute(each, 'property') === property,
      );
      return meta === undefined ? '' : (attribute(meta, 'content') ?? '');
    };
    const [image, alt] = [contentOf('og:image'), contentOf('og:image:alt')];
    if (image === '') return [{ found: 'missing og:image', todo: TODO }];
    const problems = alt.trim() === '' ? [{ found: 'missing og:image:alt', todo: TODO }] : [];
    const link = resolveLink(site, page.path, image);
    if (typeof link !== 'object' || fileOf(site, link.path) === undefined)
      return [...problems, { found: `missing share picture ${image}`, todo: TODO }];
    const shared = sharedPath(page.path);
    const own = `/bagikan${shared.replace(/\/$/, '')}.png`;
    if (OWN.test(shared) && sharedPath(link.path) !== own)
      return [...problems, { found: `missing own share picture ${own}`, todo: TODO }];
    return problems;
  },
};
