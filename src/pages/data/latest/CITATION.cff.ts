import type { APIRoute } from 'astro';
import { citationCff } from '../../../publish/metadata/citation-cff.ts';
import { describedRelease } from './_described-release.ts';

/** How to cite the release, for programs. */
export const GET: APIRoute = ({ site }) =>
  new Response(citationCff(describedRelease(site)), {
    headers: { 'content-type': 'application/yaml; charset=utf-8' },
  });
