import type { APIRoute } from 'astro';
import { chartJson } from '../../../charts/chart-json.ts';
import { chartOf } from '../../../charts/chart-of.ts';
import { chartRoutes } from '../../../charts/chart-routes.ts';
import { release, site } from '../../../site-data.ts';

export const getStaticPaths = () => chartRoutes(site);

/** The chart as data, both languages in one file. */
export const GET: APIRoute<{ id: string; scope: string }> = ({ props }) =>
  new Response(chartJson(chartOf(props.id), { site, scope: props.scope }, release.version), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
