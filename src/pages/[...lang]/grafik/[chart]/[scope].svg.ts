import type { APIRoute } from 'astro';
import { chartOf } from '../../../../charts/chart-of.ts';
import { chartRoutes } from '../../../../charts/chart-routes.ts';
import { renderChartFile } from '../../../../charts/render-chart-file.ts';
import { href } from '../../../../i18n/href.ts';
import type { Language } from '../../../../i18n/language.ts';
import { languagePaths } from '../../../../i18n/language-paths.ts';
import { release, site } from '../../../../site-data.ts';

export const getStaticPaths = () => languagePaths(chartRoutes(site));

/** The chart as a picture that stands alone, one a language. */
export const GET: APIRoute<{ language: Language; id: string; scope: string }> = ({
  props,
  site: base,
}) => {
  const { language, id, scope } = props;
  const path = href(language, `/grafik/${id}/${scope}/`);
  const { version, date } = release;
  const options = { language, version, date, pageUrl: new URL(path, base).href };
  return new Response(renderChartFile(chartOf(id), { site, scope }, options), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
