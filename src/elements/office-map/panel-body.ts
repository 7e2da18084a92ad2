import { makeElement } from '../../dom/make-element.ts';
import { fillText } from '../../i18n/fill-text.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { MapView } from './map-data.ts';
import type { MapPlace, MapPlaces } from './map-places.ts';
import type { MapSettings } from './map-settings.ts';
import { levelOf } from './place-code.ts';
import { placeRow } from './place-row.ts';

/** What a panel says of places, before offices are loaded. */
export interface PanelBody {
  readonly nameOf: (code: string) => string;
  readonly countsOf: (place: MapPlace) => string;
  /** Numbers of a place in a sentence; undefined stands for Indonesia. */
  readonly statusOf: (place: MapPlace | undefined) => string;
  readonly bodyOf: (place: MapPlace | undefined) => HTMLElement[];
}

/** A button that leads to a place. */
export function goTo(code: string, text: string): HTMLButtonElement {
  return makeElement('button', { type: 'button', 'data-to': code }, text);
}

/** A list of rows. */
export function rowList(rows: readonly HTMLElement[]): HTMLUListElement {
  return makeElement('ul', { class: 'rows' }, ...rows);
}

/** Builds what the panel says of Indonesia, a province or a city. */
export function panelBody(
  { words, language, href }: MapSettings,
  places: MapPlaces,
  view: MapView,
): PanelBody {
  const number = (value: number) => formatNumber(language, value);
  const title = (text: string) => makeElement('h3', {}, text);
  const note = (text: string) => makeElement('p', { class: 'soft' }, text);
  const countsOf = ({ wbk, wbbm, awards, named }: MapPlace) =>
    awards === 0
      ? named
        ? words.noneHere
        : words.none
      : `WBK ${number(wbk)} · ★ WBBM ${number(wbbm)}`;
  const row = (place: MapPlace) => {
    const isUnknown = place.at === null && levelOf(place.code) === 'city';
    return placeRow(place, isUnknown ? words.unknownCity : place.name, countsOf(place));
  };
  const pageLink = ({ name, slug }: MapPlace, folder: string) => {
    const text = fillText(words.page, { place: name });
    return makeElement('p', {}, makeElement('a', { href: href(`${folder}/${slug}/`) }, text));
  };
  const countryBody = () => {
    const [wbk, wbbm] = view.outside;
    const outside = fillText(words.outside, { count: number(wbk + wbbm) });
    return [
      title(words.provinces),
      rowList(places.provinces.map(row)),
      ...(wbk + wbbm > 0 ? [note(outside)] : []),
    ];
  };
  const provinceBody = (place: MapPlace) => {
    const sharing = places.sharing(place.code);
    const names = sharing.map(({ name }) => name).join(', ');
    return [
      pageLink(place, 'provinsi'),
      ...(sharing.length > 0 ? [note(fillText(words.shared, { places: names }))] : []),
      makeElement('div', { class: 'up' }, ...sharing.map(({ code, name }) => goTo(code, name))),
      title(words.cities),
      rowList(places.citiesOf(place.code).map(row)),
    ];
  };
  const cityBody = (place: MapPlace) => [
    makeElement('p', { class: 'n' }, countsOf(place)),
    ...(place.slug === '' ? [] : [pageLink(place, 'kota')]),
    ...(place.near ? [note(words.standIn)] : []),
  ];
  return {
    nameOf: (code) => places.find(code)?.name ?? words.indonesia,
    countsOf,
    statusOf: (place) => {
      const all = place === undefined ? places.provinces : places.citiesOf(place.code);
      const counted = all.filter(({ awards, slug }) => awards > 0 && slug !== '');
      const awards = place?.awards ?? all.reduce((sum, each) => sum + each.awards, 0);
      const text = place === undefined ? words.countryStatus : words.provinceStatus;
      return fillText(text, { awards: number(awards), places: number(counted.length) });
    },
    bodyOf: (place) => {
      if (place === undefined) return countryBody();
      return levelOf(place.code) === 'province' ? provinceBody(place) : cityBody(place);
    },
  };
}
