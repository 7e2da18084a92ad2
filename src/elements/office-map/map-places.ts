import type { Language } from '../../i18n/language.ts';
import type { LatLon } from './distance-km.ts';
import type { MapSeats, MapView, PlaceCounts } from './map-data.ts';
import { provinceOf, unknownCityOf } from './place-code.ts';

/** A province or city with what the view counts there. */
export interface MapPlace {
  readonly code: string;
  readonly name: string;
  /** Last part of the address of its page; '' where it has none. */
  readonly slug: string;
  readonly wbk: number;
  readonly wbbm: number;
  readonly awards: number;
  /** Seat of a city; null for a province and for what has no known city. */
  readonly at: LatLon | null;
  /** Whether the seat is a stand-in. */
  readonly near: boolean;
  /** Whether the register names an award here at all, in this view or another. */
  readonly named: boolean;
  /** Outline of a province; '' for a city. */
  readonly outline: string;
}

/** The places of a map, those with most awards first. */
export interface MapPlaces {
  readonly provinces: readonly MapPlace[];
  readonly cities: readonly MapPlace[];
  readonly citiesOf: (province: string) => readonly MapPlace[];
  readonly find: (code: string) => MapPlace | undefined;
  /** Provinces drawn in the same outline as this one, without itself. */
  readonly sharing: (province: string) => readonly MapPlace[];
}

const byAwards = (a: MapPlace, b: MapPlace) =>
  b.awards - a.awards || a.name.localeCompare(b.name, 'id');

/**
 * Puts names, seats and counts together; `whole` is the view without filters. A province's unknown
 * city comes last in its list.
 */
export function mapPlaces(
  view: MapView,
  whole: MapView,
  seats: MapSeats,
  language: Language,
  unknownCity: (province: string) => string,
): MapPlaces {
  const counts = new Map<string, PlaceCounts>(
    [...view.provinces, ...view.cities].map((row) => [row[0], row]),
  );
  const everNamed = new Set([...whole.provinces, ...whole.cities].map(([code]) => code));
  const place = (
    code: string,
    name: string,
    rest: Partial<MapPlace>,
    [, wbk, wbbm] = counts.get(code) ?? [code, 0, 0],
  ): MapPlace => ({
    ...{ code, name, slug: '', wbk, wbbm, awards: wbk + wbbm },
    ...{ at: null, near: false, named: everNamed.has(code), outline: '', ...rest },
  });
  const provinces = seats.provinces
    .map(([code, slug, name, nameEn, outline]) =>
      place(code, language === 'id' ? name : nameEn, { slug, outline }),
    )
    .sort(byAwards);
  const seated = seats.cities.map(([code, slug, name, lat, lon, near]) =>
    place(code, name, { slug, at: [lat, lon], near: near === 1 }),
  );
  const seatless = view.withoutCity.map((row) => {
    const name = provinces.find(({ code }) => code === row[0])?.name ?? '';
    return place(unknownCityOf(row[0]), unknownCity(name), {}, row);
  });
  const cities = [...seated.sort(byAwards), ...seatless];
  const ofProvince = Map.groupBy(cities, ({ code }) => provinceOf(code));
  const ofCode = new Map([...provinces, ...cities].map((each) => [each.code, each]));
  return {
    provinces,
    cities,
    citiesOf: (province) => ofProvince.get(province) ?? [],
    find: (code) => ofCode.get(code),
    sharing: (province) => {
      const outline = ofCode.get(province)?.outline;
      return provinces.filter((each) => each.outline === outline && each.code !== province);
    },
  };
}
