import type { LayerGroup } from 'leaflet/dist/leaflet-src.esm.js';
import { circleMarker, layerGroup } from 'leaflet/dist/leaflet-src.esm.js';
import { circleRadius } from './circle-radius.ts';
import type { PlaceAt } from './draw-marks.ts';

/**
 * Circles that are only to be seen: all in the one picture of the provinces, since hundreds of marks
 * of their own would each be moved by itself whenever the map is dragged.
 */
export function drawFarMarks(
  places: readonly PlaceAt[],
  unit: number,
  className: string,
): LayerGroup {
  // The large ones first, so that the small ones lie on top.
  const sorted = places.toSorted((a, b) => b.place.awards - a.place.awards);
  const circles = sorted.flatMap(({ place: { awards, wbbm, near }, at }) => {
    const circle = (name: string, count: number) =>
      circleMarker([...at], {
        radius: circleRadius(count, unit),
        className: `far ${className} ${near ? 'near' : ''} ${name}`,
        interactive: false,
      });
    return wbbm > 0 ? [circle('all', awards), circle('wbbm', wbbm)] : [circle('all', awards)];
  });
  return layerGroup(circles);
}
