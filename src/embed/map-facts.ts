import { countryMap } from '../charts/country-map.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import type { MapFilter } from '../totals/map-filter.ts';
import { mapView } from '../totals/map-view.ts';
import { contentParts } from './embed-content.ts';
import type { EmbedFacts } from './embed-facts.ts';
import { embedHeights } from './embed-heights.ts';
import type { EmbedOrigin } from './embed-origin.ts';
import type { EmbedPart } from './embed-part.ts';
import { embedPath, HELPER_PATH, mapEmbedName } from './embed-paths.ts';
import { mapContent } from './map-content.ts';

/** Widest a frame below 640 pixels shows the map: all of it. */
const ALL = 640;

/** What snippets and oEmbed say of a view of the map. */
export function mapFacts(language: Language, filter: MapFilter, origin: EmbedOrigin): EmbedFacts {
  const { release, addresses } = origin;
  const name = mapEmbedName(filter);
  const content = mapContent(language, filter, origin);
  return {
    title: content.title,
    page: content.page.address,
    live: addresses.page(language, embedPath(name)),
    frozen: addresses.page(language, embedPath(name, release.version)),
    helper: addresses.file(HELPER_PATH),
    heights: embedHeights(contentParts(content, mapParts(language, filter, origin))),
  };
}

/** The map with its key and credit, as src/components/EmbedMap.astro draws them. */
function mapParts(language: Language, filter: MapFilter, { site }: EmbedOrigin): EmbedPart[] {
  const t = text.bind(null, language);
  const number = (value: number) => formatNumber(language, value);
  const { width, height, key } = countryMap(language, mapView(site, filter), 480);
  const outlines = new Set(site.register.provinces.map((province) => province.outline)).size;
  const steps = key.steps.map(({ from, to }) =>
    from === to ? number(from) : `${number(from)}–${number(to)}`,
  );
  const items = [
    ...(steps.length > 0 ? [t('map.keyShades'), ...steps] : []),
    ...(key.none ? [t('map.keyNone')] : []),
    ...(key.noneHere ? [t('map.keyNoneHere')] : []),
    t('map.keyCircle'),
    ...(key.core ? [t('map.keyCore')] : []),
    ...(key.near ? [t('map.keyNear')] : []),
  ];
  const credit = `${t('map.points')} ${t('map.outlines', { provinces: site.register.provinces.length, outlines })}`;
  const ratio = height / width;
  return [
    { kind: 'drawing', narrow: ratio, wide: ratio, most: ALL },
    { kind: 'row', items, font: 13, line: 23, above: 4, gap: 14, beside: 22 },
    { kind: 'text', text: credit, font: 13, line: 19, above: 8 },
  ];
}
