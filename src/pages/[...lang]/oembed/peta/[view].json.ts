import type { APIRoute } from 'astro';
import { addressesAt } from '../../../../embed/addresses.ts';
import { mapFacts } from '../../../../embed/map-facts.ts';
import { oembedResponse } from '../../../../embed/oembed-response.ts';
import type { Language } from '../../../../i18n/language.ts';
import { languagePaths } from '../../../../i18n/language-paths.ts';
import { release, site } from '../../../../site-data.ts';
import type { MapFilter } from '../../../../totals/map-filter.ts';
import { viewFile } from '../../../../totals/map-filter.ts';
import { mapViews } from '../../../../totals/map-views.ts';

export const getStaticPaths = () =>
  languagePaths(
    mapViews(site).map((filter) => ({ params: { view: viewFile(filter) }, props: { filter } })),
  );

/** How to show a view of the map in another site, for programs that ask. */
export const GET: APIRoute<{ language: Language; filter: MapFilter }> = (context) => {
  const { language, filter } = context.props;
  const addresses = addressesAt(context.site);
  return oembedResponse(
    language,
    mapFacts(language, filter, { site, release, addresses }),
    addresses,
  );
};
