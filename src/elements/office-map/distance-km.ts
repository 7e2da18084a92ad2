/** A place on the globe in degrees: latitude first, as Leaflet and geolocation have it. */
export type LatLon = readonly [lat: number, lon: number];

const EARTH_RADIUS = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two places along the great circle (haversine). */
export function distanceKm([latA, lonA]: LatLon, [latB, lonB]: LatLon): number {
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const along =
    half(latB - latA) + Math.cos(radians(latA)) * Math.cos(radians(latB)) * half(lonB - lonA);
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(along)));
}
