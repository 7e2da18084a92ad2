import type { APIRoute, GetStaticPaths } from 'astro';
import { compareJson } from '../../../../publish/compare-json.ts';
import { site } from '../../../../site-data.ts';
import { comparedCity } from '../../../../totals/compared-place.ts';

export const getStaticPaths = (() =>
  site.register.cities.map(({ code }) => ({ params: { code } }))) satisfies GetStaticPaths;

/** One city as it stands in a comparison. */
export const GET: APIRoute = ({ params }) =>
  new Response(compareJson(site, comparedCity(site, params['code'] ?? '')), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
