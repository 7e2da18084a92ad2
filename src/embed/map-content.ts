import { mapHolds } from '../charts/map-holds.ts';
import type { Language } from '../i18n/language.ts';
import { mapTitle } from '../i18n/map-title.ts';
import { text } from '../i18n/text.ts';
import { mapCoverage } from '../totals/map-coverage.ts';
import { type MapFilter, viewPath } from '../totals/map-filter.ts';
import { mapView } from '../totals/map-view.ts';
import { editionOf } from './edition-of.ts';
import type { EmbedContent } from './embed-content.ts';
import type { EmbedOrigin } from './embed-origin.ts';

/** The words of the map's embed, in one of its views. */
export function mapContent(
  language: Language,
  filter: MapFilter,
  origin: EmbedOrigin,
): EmbedContent {
  const { site, addresses } = origin;
  const view = mapView(site, filter);
  const t = text.bind(null, language);
  return {
    title: mapTitle(language, filter),
    sentence: mapHolds(language, view, mapCoverage(site, view)),
    caution: `${t('caution.register')} ${t('caution.award')}`,
    breaks: null,
    notes: [editionOf(language, origin)],
    page: { text: t('embed.backMap'), address: addresses.page(language, viewPath(filter)) },
    file: null,
  };
}
