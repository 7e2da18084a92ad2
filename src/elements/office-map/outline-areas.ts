import { labelPoint } from '../../geo/label-point.ts';
import { decodeOutlines } from '../../geo/outlines.ts';
import { type Point, signedArea } from '../../geo/point.ts';
import type { Topology } from '../../geo/topology.ts';
import type { LatLon } from './distance-km.ts';

/** An outline as Leaflet draws it: parts, their rings, points with latitude first. */
export interface OutlineArea {
  readonly id: string;
  /** Codes of the provinces that it shows. */
  readonly provinces: readonly string[];
  readonly parts: LatLon[][][];
  /** A point well inside the largest part. */
  readonly middle: LatLon;
}

const size = ([ring = []]: readonly Point[][]) => Math.abs(signedArea(ring));

/** Decodes the outlines for Leaflet. */
export function outlineAreas(topology: Topology): OutlineArea[] {
  return decodeOutlines(topology).map(({ id, properties, geometry }) => {
    const [[largest = []] = []] = geometry.coordinates.toSorted((a, b) => size(b) - size(a));
    const [lon, lat] = labelPoint(largest);
    return {
      id,
      provinces: properties.provinces,
      parts: geometry.coordinates.map((rings) =>
        rings.map((ring) => ring.map(([x, y]): LatLon => [y, x])),
      ),
      middle: [lat, lon],
    };
  });
}
