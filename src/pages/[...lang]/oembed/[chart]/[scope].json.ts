import type { APIRoute } from 'astro';
import { chartOf } from '../../../../charts/chart-of.ts';
import { chartRoutes } from '../../../../charts/chart-routes.ts';
import { addressesAt } from '../../../../embed/addresses.ts';
import { chartFacts } from '../../../../embed/chart-facts.ts';
import { oembedResponse } from '../../../../embed/oembed-response.ts';
import type { Language } from '../../../../i18n/language.ts';
import { languagePaths } from '../../../../i18n/language-paths.ts';
import { release, site } from '../../../../site-data.ts';

export const getStaticPaths = () => languagePaths(chartRoutes(site));

/** How to show a chart in another site, for programs that ask. */
export const GET: APIRoute<{ language: Language; id: string; scope: string }> = (context) => {
  const { language, id, scope } = context.props;
  const addresses = addressesAt(context.site);
  const instance = { chart: chartOf(id), scope };
  return oembedResponse(
    language,
    chartFacts(language, instance, { site, release, addresses }),
    addresses,
  );
};
