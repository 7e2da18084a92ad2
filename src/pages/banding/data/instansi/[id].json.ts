import type { APIRoute, GetStaticPaths } from 'astro';
import { compareJson } from '../../../../publish/compare-json.ts';
import { site } from '../../../../site-data.ts';
import { comparedInstitution } from '../../../../totals/compared-institution.ts';

export const getStaticPaths = (() =>
  site.register.institutions.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** One institution as it stands in a comparison. */
export const GET: APIRoute = ({ params }) =>
  new Response(compareJson(site, comparedInstitution(site, params['id'] ?? '')), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
