import type { APIRoute, GetStaticPaths } from 'astro';
import { viewJson } from '../../../publish/map-json.ts';
import { site } from '../../../site-data.ts';
import type { MapFilter } from '../../../totals/map-filter.ts';
import { viewFile } from '../../../totals/map-filter.ts';
import { mapView } from '../../../totals/map-view.ts';
import { institutionViews, mapViews } from '../../../totals/map-views.ts';

export const getStaticPaths = (() =>
  [...mapViews(site), ...institutionViews(site)].map((filter) => ({
    params: { view: viewFile(filter) },
    props: { filter },
  }))) satisfies GetStaticPaths;

/** One view of the map: named awards by place. */
export const GET: APIRoute<{ filter: MapFilter }> = ({ props }) =>
  new Response(viewJson(mapView(site, props.filter)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
