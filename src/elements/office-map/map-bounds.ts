import type { LatLngBounds } from 'leaflet/dist/leaflet-src.esm.js';
import { latLngBounds } from 'leaflet/dist/leaflet-src.esm.js';
import type { DrawnOutline } from './draw-outlines.ts';
import { COUNTRY } from './make-leaflet-map.ts';
import type { MapPlaces } from './map-places.ts';
import { levelOf, provinceOf } from './place-code.ts';

/** Half of what is shown around a city, in degrees: about 28 km. */
const AROUND_CITY = 0.25;

/** What the map shows of a place: a province whole with all its seats, a city with what lies around. */
export function boundsOf(
  code: string,
  outlines: readonly DrawnOutline[],
  places: MapPlaces,
): LatLngBounds {
  const place = places.find(code);
  if (place === undefined) return COUNTRY;
  if (levelOf(code) === 'city' && place.at !== null) {
    const [lat, lon] = place.at;
    return latLngBounds(
      [lat - AROUND_CITY, lon - AROUND_CITY],
      [lat + AROUND_CITY, lon + AROUND_CITY],
    );
  }
  const province = provinceOf(code);
  const outline = outlines.find(({ area }) => area.provinces.includes(province));
  const seats = places.citiesOf(province).flatMap(({ at }) => (at === null ? [] : [at]));
  const bounds = latLngBounds(seats.map(([lat, lon]): [number, number] => [lat, lon]));
  // An outline that several provinces share would show much that is not meant.
  if (outline === undefined || outline.area.provinces.length > 1) return bounds.pad(0.1);
  return bounds.extend(outline.layer.getBounds());
}
