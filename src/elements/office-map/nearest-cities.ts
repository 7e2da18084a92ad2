import type { LatLon } from './distance-km.ts';
import { distanceKm } from './distance-km.ts';
import type { MapPlace } from './map-places.ts';

/** A city and how far it is. */
export interface NearCity {
  readonly city: MapPlace;
  readonly km: number;
}

/** The nearest cities that have awards, the nearest first; worked out here, from where it goes nowhere. */
export function nearestCities(cities: readonly MapPlace[], here: LatLon, count = 5): NearCity[] {
  return cities
    .flatMap((city) =>
      city.at === null || city.awards === 0 ? [] : [{ city, km: distanceKm(here, city.at) }],
    )
    .sort((a, b) => a.km - b.km)
    .slice(0, count);
}
