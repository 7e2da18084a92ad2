import type { APIRoute } from 'astro';
import outlines from '../../../../data/geo/outlines.json' with { type: 'json' };

/** The outlines of the provinces as TopoJSON, as they are in the repository. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(outlines), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
