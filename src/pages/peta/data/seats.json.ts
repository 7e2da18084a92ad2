import type { APIRoute } from 'astro';
import { seatsJson } from '../../../publish/map-json.ts';
import { seats, site } from '../../../site-data.ts';

/** Provinces and cities with the positions of their seats. */
export const GET: APIRoute = () =>
  new Response(seatsJson(site.register, seats), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
