import type { Site } from '../totals/site.ts';
import { chartInstances } from './chart-paths.ts';

/** The routes of every chart and scope, as Astro's getStaticPaths wants them. */
export function chartRoutes(site: Site) {
  return chartInstances(site).map(({ chart, scope }) => ({
    params: { chart: chart.id, scope },
    props: { id: chart.id, scope },
  }));
}
