/** How near the map stands: all of Indonesia (code ''), a province (`35`) or a city (`35.78`). */
export type PlaceLevel = 'country' | 'province' | 'city';

/** The step a place belongs to. */
export function levelOf(code: string): PlaceLevel {
  if (code === '') return 'country';
  return code.includes('.') ? 'city' : 'province';
}

/** The code of a place's province; '' for Indonesia. */
export function provinceOf(code: string): string {
  return code.slice(0, 2);
}

/** The place one step up; Indonesia is its own parent. */
export function parentOf(code: string): string {
  return levelOf(code) === 'city' ? provinceOf(code) : '';
}

/** Stands for the offices of a province whose city is unknown; Kemendagri gives no city the number 00. */
export function unknownCityOf(province: string): string {
  return `${province}.00`;
}
