import type { APIRoute, GetStaticPaths } from 'astro';
import { compareJson } from '../../../../publish/compare-json.ts';
import { site } from '../../../../site-data.ts';
import { comparedProvince } from '../../../../totals/compared-place.ts';

export const getStaticPaths = (() =>
  site.register.provinces.map(({ code }) => ({ params: { code } }))) satisfies GetStaticPaths;

/** One province as it stands in a comparison. */
export const GET: APIRoute = ({ params }) =>
  new Response(compareJson(site, comparedProvince(site, params['code'] ?? '')), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
