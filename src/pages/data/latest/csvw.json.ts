import type { APIRoute } from 'astro';
import { canonicalJson } from '../../../publish/canonical-json.ts';
import { csvwGroup } from '../../../publish/metadata/csvw-group.ts';
import { describedRelease } from './_described-release.ts';

/** All main tables as one group of CSV on the Web. */
export const GET: APIRoute = ({ site }) =>
  new Response(canonicalJson(csvwGroup(describedRelease(site)), 2), {
    headers: { 'content-type': 'application/json' },
  });
