import type { APIRoute, GetStaticPaths } from 'astro';
import { officesJson } from '../../../../publish/map-json.ts';
import { site } from '../../../../site-data.ts';

export const getStaticPaths = (() =>
  site.register.provinces.map(({ code }) => ({
    params: { province: code },
  }))) satisfies GetStaticPaths;

/** The named offices of one province. */
export const GET: APIRoute = ({ params }) =>
  new Response(officesJson(site, params['province'] ?? ''), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
