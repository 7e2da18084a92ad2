import { makeElement } from '../../dom/make-element.ts';
import type { MapPlace } from './map-places.ts';

/** A row of the list that chooses a place. */
export function placeRow(place: MapPlace, name: string, counts: string): HTMLLIElement {
  const button = makeElement(
    'button',
    { type: 'button', 'data-code': place.code },
    makeElement('span', { class: 'of' }, name),
    ' ',
    makeElement('span', { class: 'n' }, counts),
  );
  return makeElement('li', {}, button);
}
