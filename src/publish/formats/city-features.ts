import type { Seat } from '../../geo/seat.ts';
import type { Site } from '../../totals/site.ts';
import type { PlaceFeature } from './feature-collection.ts';
import { placeFigures } from './place-figures.ts';

/** A regency or city at the town its government sits in; stand-ins are marked, and several share a point. */
export function cityFeatures(site: Site, seats: readonly Seat[]): PlaceFeature[] {
  const seatOf = new Map(seats.map((seat) => [seat.code, seat]));
  return site.register.cities.map(({ code, name, province }) => {
    const seat = seatOf.get(code);
    if (seat === undefined) throw new Error(`unknown seat "${code}"`);
    const { name: provinceName, nameEn } = site.province(province);
    return {
      type: 'Feature',
      id: code,
      bbox: [seat.lon, seat.lat, seat.lon, seat.lat],
      properties: {
        code,
        name,
        name_en: englishName(name),
        province_code: province,
        province: provinceName,
        province_en: nameEn,
        position: seat.near ? 'stand-in' : 'seat',
        ...placeFigures(site.cityModel(code)),
      },
      geometry: { type: 'Point', coordinates: [seat.lon, seat.lat] },
    };
  });
}

/** Names stay as they are; only what kind of place it is has a word in English. */
function englishName(name: string): string {
  return name
    .replace(/^Kota Administrasi (.*)$/, 'Administrative City of $1')
    .replace(/^Kabupaten Administrasi (.*)$/, 'Administrative Regency of $1')
    .replace(/^Kota (.*)$/, 'City of $1')
    .replace(/^Kabupaten (.*)$/, 'Regency of $1');
}
