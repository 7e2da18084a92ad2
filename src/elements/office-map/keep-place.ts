import { searchWithPlace } from './place-address.ts';

/** Writes the place into the links to other views of this map, where the page marked them for that. */
export function keepPlace(place: string, focus: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keep-place] a[href]'))
    link.search = searchWithPlace(link.search, place, focus);
}
