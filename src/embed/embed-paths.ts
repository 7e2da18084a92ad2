import type { ChartInstance } from '../charts/chart-paths.ts';
import { type MapFilter, viewFile, viewPath } from '../totals/map-filter.ts';

/** What the embed of a chart is called in addresses, such as `provinsi/nasional`. */
export function chartEmbedName({ chart, scope }: ChartInstance): string {
  return `${chart.id}/${scope}`;
}

/** What the embed of a view of the map is called in addresses, such as `peta/2019/pengadilan`. */
export function mapEmbedName(filter: MapFilter): string {
  return viewPath(filter).slice(1, -1);
}

/** Path of an embed, without language: the newest one, or the one frozen as a version of the data. */
export function embedPath(name: string, version?: string): string {
  return version === undefined ? `/embed/${name}/` : `/embed/v/${version}/${name}/`;
}

/** Path of the oEmbed answer about a chart's page, without language. */
export function chartOembedPath(instance: ChartInstance): string {
  return `/oembed/${chartEmbedName(instance)}.json`;
}

/** Path of the oEmbed answer about a page of the map, without language. */
export function mapOembedPath(filter: MapFilter): string {
  return `/oembed/peta/${viewFile(filter)}.json`;
}

/** Address of the script that newsrooms may load beside a frame; it never changes its name. */
export const HELPER_PATH = '/embed/sesuaikan.js';
