import { type Point, signedArea } from './point.ts';
import { decodeArcs, joinArcs, type Topology } from './topology.ts';

/** One outline as a GeoJSON feature, degrees of WGS 84; d3-geo and Leaflet take it as it is. */
export interface OutlineFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly properties: { readonly provinces: readonly string[] };
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: Point[][][] };
}

/**
 * Outer rings run clockwise and holes the other way, against RFC 7946: on the sphere d3-geo takes
 * what lies to the right of a ring for its inside, and the other way round would be the whole world.
 */
function wind(ring: Point[], isHole: boolean): Point[] {
  return signedArea(ring) > 0 === isHole ? ring : ring.toReversed();
}

/** Decodes data/geo/outlines.json into one GeoJSON feature per outline, sorted by id. */
export function decodeOutlines(topology: Topology): OutlineFeature[] {
  const arcs = decodeArcs(topology);
  return topology.objects.outlines.geometries.map(({ id, properties, arcs: parts }) => ({
    type: 'Feature',
    id,
    properties,
    geometry: {
      type: 'MultiPolygon',
      coordinates: parts.map((rings) =>
        rings.map((indexes, index) => wind(joinArcs(indexes, arcs), index > 0)),
      ),
    },
  }));
}
