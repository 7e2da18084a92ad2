import { makeElement } from '../../dom/make-element.ts';
import type { CityMark } from './city-mark.ts';
import { drawCityMark } from './city-mark.ts';
import type { MapWords } from './words.ts';

/** Leaflet's licence asks for this wherever its code goes, and bundling strips it from the code. */
const LEAFLET =
  'Leaflet 1.9.4, © 2010–2023 Vladimir Agafonkin, © 2010–2011 CloudMade, BSD-2-Clause';

const sign = (kind: CityMark['kind'], radius: number, inner: number) => {
  const picture = makeElement('span', { class: 'sign mark' });
  picture.innerHTML = drawCityMark({ kind, radius, inner, moved: [0, 0] });
  return picture;
};

/** How to read the map, and where its shapes come from. */
export function mapKey(words: MapWords): HTMLElement {
  const rows: [HTMLElement, string][] = [
    [sign('seat', 10, 0), words.keyArea],
    [sign('seat', 10, 7), words.keyWbbm],
    [sign('near', 10, 0), words.keyStandIn],
    [sign('unknown', 8, 0), words.keyUnknown],
    [sign('none', 6, 0), words.keyZero],
    [sign('other', 6, 0), words.keyZeroHere],
  ];
  const list = makeElement(
    'ul',
    { class: 'signs' },
    ...rows.map(([picture, text]) => makeElement('li', {}, picture, text)),
  );
  return makeElement(
    'details',
    {},
    makeElement('summary', {}, words.key),
    list,
    makeElement('p', { class: 'soft' }, `${words.credit} ${LEAFLET}.`),
  );
}
