import type { APIRoute } from 'astro';
import { canonicalJson } from '../../../publish/canonical-json.ts';
import { csvwTable } from '../../../publish/metadata/csvw-table.ts';
import type { PublishedSchema } from '../../../publish/published-tables.ts';
import { PUBLISHED_TABLES } from '../../../publish/published-tables.ts';

export const getStaticPaths = () =>
  PUBLISHED_TABLES.map((table) => ({ params: { table: table.name }, props: { table } }));

/** What the columns of one file mean, where programs for CSV on the Web look for it. */
export const GET: APIRoute<{ table: PublishedSchema }> = ({ props }) =>
  new Response(canonicalJson(csvwTable(props), 2), {
    headers: { 'content-type': 'application/json' },
  });
