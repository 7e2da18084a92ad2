import type { APIRoute } from 'astro';
import { chartCsv } from '../../../charts/chart-csv.ts';
import { chartOf } from '../../../charts/chart-of.ts';
import { chartRoutes } from '../../../charts/chart-routes.ts';
import { site } from '../../../site-data.ts';

export const getStaticPaths = () => chartRoutes(site);

/** The rows of the chart as CSV, the same in every language. */
export const GET: APIRoute<{ id: string; scope: string }> = ({ props }) =>
  new Response(chartCsv(chartOf(props.id), { site, scope: props.scope }), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
