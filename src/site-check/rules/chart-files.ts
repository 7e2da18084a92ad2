import type { BuiltSite } from '../built-site.ts';
import type { SiteRule } from '../rule.ts';

const LINK =
  /^(?:\/en)?\/(?:grafik|embed|oembed)\/([^/?#]+)\/([^/?#]+?)(?:\/|\.[a-z.]+)?(?:[?#].*)?$/;
/** What is embedded and is no chart: the map, and versions that were frozen before. */
const OTHERS = new Set(['peta', 'v']);

/** Notices charts that cannot travel in one of the ways a page offers. */
export const chartFiles: SiteRule = {
  id: 'chart-files',
  say: 'Every chart that is linked anywhere has its page, embed, pictures, oEmbed answer and data, in both languages.',
  site: (site) =>
    [...linkedCharts(site)].sort().flatMap((chart) => {
      const missing = filesOf(chart).filter((file) => !site.files.has(file));
      return missing.map((file) => ({
        file,
        found: `missing file of the chart ${chart}`,
        todo: 'let its route take the list of src/charts/chart-paths.ts',
      }));
    }),
};

/** Charts and scopes that some page leads to, each once. */
function linkedCharts(site: BuiltSite): ReadonlySet<string> {
  const charts = new Set<string>();
  const seen = new Set<string>();
  const here = `${site.origin}${site.base}`;
  for (const { href } of site.pages.flatMap((page) => page.links)) {
    if (seen.has(href)) continue;
    seen.add(href);
    const start = href.startsWith(`${here}/`) ? here : site.base;
    const [, chart = '', scope = ''] =
      LINK.exec(href.startsWith(start) ? href.slice(start.length) : '') ?? [];
    if (chart !== '' && !OTHERS.has(chart)) charts.add(`${chart}/${scope}`);
  }
  return charts;
}

function filesOf(chart: string): string[] {
  const inBoth = [
    `grafik/${chart}/index.html`,
    `grafik/${chart}.svg`,
    `grafik/${chart}.png`,
    `embed/${chart}/index.html`,
    `oembed/${chart}.json`,
  ];
  return [
    ...inBoth,
    ...inBoth.map((file) => `en/${file}`),
    `grafik/${chart}.csv`,
    `grafik/${chart}.json`,
  ];
}
