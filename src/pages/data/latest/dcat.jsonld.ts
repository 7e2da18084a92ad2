import type { APIRoute } from 'astro';
import { canonicalJson } from '../../../publish/canonical-json.ts';
import { dcat } from '../../../publish/metadata/dcat.ts';
import { describedRelease } from './_described-release.ts';

/** The release for catalogues of open data. */
export const GET: APIRoute = ({ site }) =>
  new Response(canonicalJson(dcat(describedRelease(site)), 2), {
    headers: { 'content-type': 'application/ld+json' },
  });
