import type { APIRoute } from 'astro';
import { searchFile } from '../../search/write-search-file.ts';
import { site } from '../../site-data.ts';

/** What search, table and comparison load on first use; the same in both languages. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(searchFile(site)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
