const NAME = 'tempat';
/** Names Indonesia where a page opens its map at another place by itself. */
const COUNTRY = 'indonesia';

/** The place that an address names (`?tempat=35.78`): '' for Indonesia, null where it names none. */
export function placeInSearch(search: string): string | null {
  const value = new URLSearchParams(search).get(NAME);
  if (value === COUNTRY) return '';
  return value !== null && /^\d{2}(\.\d{2})?$/.test(value) ? value : null;
}

/**
 * The query of an address with another place in it and all else kept; `focus` is the place that the
 * map of the page opens at by itself, so it needs no naming.
 */
export function searchWithPlace(search: string, place: string, focus: string): string {
  const query = new URLSearchParams(search);
  if (place === focus) query.delete(NAME);
  else query.set(NAME, place === '' ? COUNTRY : place);
  return query.size === 0 ? '' : `?${query}`;
}
