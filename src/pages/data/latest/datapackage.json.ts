import type { APIRoute } from 'astro';
import { canonicalJson } from '../../../publish/canonical-json.ts';
import { dataPackage } from '../../../publish/metadata/data-package.ts';
import { describedRelease } from './_described-release.ts';

/** The release as a Data Package. */
export const GET: APIRoute = ({ site }) =>
  new Response(canonicalJson(dataPackage(describedRelease(site)), 2), {
    headers: { 'content-type': 'application/json' },
  });
