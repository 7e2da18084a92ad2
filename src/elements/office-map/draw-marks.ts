import type { LayerGroup, Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';
import { divIcon, layerGroup, marker } from 'leaflet/dist/leaflet-src.esm.js';
import type { Point } from '../../geo/point.ts';
import { circleRadius } from './circle-radius.ts';
import type { CityMark } from './city-mark.ts';
import { drawCityMark, markSize } from './city-mark.ts';
import type { LatLon } from './distance-km.ts';
import { fanOut } from './fan-out.ts';
import type { MapPlace } from './map-places.ts';

/** A place that is to be drawn at a point. */
export interface PlaceAt {
  readonly place: MapPlace;
  readonly at: LatLon;
}

/** A mark on the map. */
export interface DrawnMark extends PlaceAt {
  readonly mark: CityMark;
  readonly element: HTMLElement;
}

const NONE_RADIUS = 4;
const UNKNOWN_LEAST = 6;
/** Least distance of circles that share a point, so that a thumb hits each. */
const APART = 44;

function kindOf({ at, awards, near, named }: MapPlace): CityMark['kind'] {
  if (at === null) return 'unknown';
  if (awards === 0) return named ? 'other' : 'none';
  return near ? 'near' : 'seat';
}

function markOf(place: MapPlace, unit: number): Omit<CityMark, 'moved'> {
  const kind = kindOf(place);
  const radius = place.awards === 0 ? NONE_RADIUS : circleRadius(place.awards, unit);
  return {
    kind,
    radius: kind === 'unknown' ? Math.max(UNKNOWN_LEAST, radius) : radius,
    inner: circleRadius(place.wbbm, unit),
  };
}

/** Draws places as circles, large ones below small ones, those with a common point around it. */
export function drawMarks(
  map: LeafletMap,
  places: readonly PlaceAt[],
  unit: number,
): { readonly layer: LayerGroup; readonly marks: DrawnMark[] } {
  const layer = layerGroup().addTo(map);
  const marks = [...Map.groupBy(places, ({ at }) => at.join()).values()].flatMap((group) => {
    const drawn = group.map(({ place }) => markOf(place, unit));
    const steps = fanOut(
      group.map(({ place: { name } }, at) => ({ name, radius: drawn[at]?.radius ?? 0 })),
      APART,
    );
    return group.flatMap(({ place, at }, index) => {
      const moved: Point = steps[index] ?? [0, 0];
      const mark: CityMark = { ...(drawn[index] ?? markOf(place, unit)), moved };
      const size = markSize(mark);
      const icon = divIcon({
        className: 'mark',
        html: drawCityMark(mark),
        iconSize: [size, size],
        iconAnchor: [size / 2 - moved[0], size / 2 - moved[1]],
      });
      const zIndexOffset = -1000 * Math.round(mark.radius);
      const pin = marker([...at], {
        icon,
        zIndexOffset,
        keyboard: false,
        bubblingMouseEvents: true,
      });
      const element = pin.addTo(layer).getElement();
      return element === undefined ? [] : [{ place, at, mark, element }];
    });
  });
  return { layer, marks };
}
