import type { Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';
import type { DrawnMark } from './draw-marks.ts';
import type { DrawnOutline } from './draw-outlines.ts';
import type { MapPlace } from './map-places.ts';
import type { MapTarget } from './map-targets.ts';

type Label = (place: MapPlace) => string;

/** The provinces' shapes as targets, most awards first; shapes of several provinces are one target. */
export function outlineTargets(
  map: LeafletMap,
  outlines: readonly DrawnOutline[],
  label: Label,
): MapTarget[] {
  return outlines
    .flatMap(({ area, places, layer }): (MapTarget & { readonly awards: number })[] => {
      const [first, ...rest] = places;
      const element = layer.getElement();
      if (first === undefined || !(element instanceof SVGElement)) return [];
      const bounds = layer.getBounds();
      return [
        {
          codes: [first.code, ...rest.map(({ code }) => code)],
          element,
          at: area.middle,
          moved: [0, 0],
          radius: () => {
            const from = map.latLngToLayerPoint(bounds.getNorthWest());
            const size = map.latLngToLayerPoint(bounds.getSouthEast()).subtract(from);
            return Math.min(size.x, size.y) / 2;
          },
          label: places.map(label).join('; '),
          awards: first.awards,
        },
      ];
    })
    .sort((a, b) => b.awards - a.awards);
}

/** The marks of cities as targets, in the order that they are given in. */
export function markTargets(marks: readonly DrawnMark[], label: Label): MapTarget[] {
  return marks.map(({ place, at, mark, element }) => ({
    codes: [place.code],
    element,
    at,
    moved: mark.moved,
    radius: () => mark.radius,
    label: label(place),
  }));
}
