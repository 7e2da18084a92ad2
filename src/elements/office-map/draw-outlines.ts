import type { Map as LeafletMap, Polygon } from 'leaflet/dist/leaflet-src.esm.js';
import { polygon } from 'leaflet/dist/leaflet-src.esm.js';
import { shadeOf, shadeSteps } from '../../totals/shade-steps.ts';
import type { MapPlace, MapPlaces } from './map-places.ts';
import type { OutlineArea } from './outline-areas.ts';

/** An outline on the map, with the provinces in it, those with most awards first. */
export interface DrawnOutline {
  readonly area: OutlineArea;
  readonly places: readonly MapPlace[];
  readonly layer: Polygon;
}

const HATCH = 'office-map-hatch';
// Leaflet makes the SVG itself, so the pattern is added to it afterwards.
const PATTERN = `<pattern id="${HATCH}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="1" height="5" fill="var(--soft)"/></pattern>`;

/**
 * Draws the provinces as the static map does: the more awards the darker, hatched where the register
 * names none at all, plain where it names some, but none in this view.
 */
export function drawOutlines(
  map: LeafletMap,
  areas: readonly OutlineArea[],
  places: MapPlaces,
): DrawnOutline[] {
  const drawn = areas.map((area) => ({
    area,
    places: places.provinces.filter(({ outline }) => outline === area.id),
  }));
  const sum = (group: readonly MapPlace[]) => group.reduce((all, { awards }) => all + awards, 0);
  const steps = shadeSteps(Math.max(0, ...drawn.map((each) => sum(each.places))));
  const outlines = drawn.map((each) => {
    const shade = shadeOf(steps, sum(each.places));
    const isNamed = each.places.some(({ named }) => named);
    const layer = polygon(each.area.parts as [number, number][][][], {
      className: 'outline',
      fillColor: shade !== null ? 'var(--land)' : isNamed ? 'var(--page)' : `url(#${HATCH})`,
      fillOpacity: shade ?? 1,
      bubblingMouseEvents: true,
    }).addTo(map);
    return { ...each, layer };
  });
  const [first] = outlines;
  const svg = first?.layer.getElement()?.closest('svg');
  const defs = document.createElementNS('http://www.w3.org/2000/svg', 'defs');
  defs.innerHTML = PATTERN;
  svg?.prepend(defs);
  return outlines;
}
