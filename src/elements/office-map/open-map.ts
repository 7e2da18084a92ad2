import { loadJson } from '../../dom/load-json.ts';
import type { Topology } from '../../geo/topology.ts';
import { fillText } from '../../i18n/fill-text.ts';
import { formatNumber } from '../../i18n/format.ts';
import { askPosition } from './ask-position.ts';
import { keepPlace } from './keep-place.ts';
import type { MapOffice, MapSeats, MapView } from './map-data.ts';
import { makeFrame } from './map-frame.ts';
import { mapPanel } from './map-panel.ts';
import { mapPicture } from './map-picture.ts';
import type { MapPlace } from './map-places.ts';
import { mapPlaces } from './map-places.ts';
import type { MapSettings } from './map-settings.ts';
import { nearestCities } from './nearest-cities.ts';
import { officesInView } from './offices-in-view.ts';
import { placeInSearch, searchWithPlace } from './place-address.ts';
import { parentOf, provinceOf } from './place-code.ts';
import { useMapStyle } from './use-map-style.ts';

/** The opened map, as the element that opened it handles it. */
export interface OpenMap {
  /** Moves the focus to the map. */
  readonly focus: () => void;
  readonly findNear: () => void;
  /** Shows the place that the address names by now. */
  readonly follow: () => void;
  /** Takes the map away and its place out of the address. */
  readonly remove: () => void;
}

/** Where the map is put and who is told when the reader closes it. */
export interface MapHost {
  readonly element: HTMLElement;
  readonly nearLabel: string;
  readonly onClose: () => void;
}

/** Loads what the map shows and opens it over the static one; fails where something cannot be loaded. */
export async function openMap(settings: MapSettings, host: MapHost): Promise<OpenMap> {
  const { words, language, focus } = settings;
  const [view, whole, seats, topology] = await Promise.all([
    loadJson<MapView>(settings.view),
    loadJson<MapView>(settings.whole),
    loadJson<MapSeats>(settings.seats),
    loadJson<Topology>(settings.outlines),
  ]);
  useMapStyle();
  const places = mapPlaces(view, whole, seats, language, (place) =>
    fillText(words.unknownCityOf, { place }),
  );
  const frame = makeFrame(words, host.nearLabel);
  host.element.append(frame.root);
  const label = ({ name: place, wbk, wbbm, awards, named }: MapPlace) => {
    if (awards === 0) return `${place}: ${named ? words.noneHere : words.none}`;
    const [first, second] = [formatNumber(language, wbk), formatNumber(language, wbbm)];
    return fillText(words.counts, { place, wbk: first, wbbm: second });
  };
  let place = focus;
  let isNear = false;
  const point = (code: string | null) => {
    picture.highlight(code);
    panel.highlight(code);
  };
  const on = { point, choose: (code: string) => go(code), retry };
  const picture = mapPicture(frame, { topology, places, words, label }, on);
  const panel = mapPanel(frame, settings, { places, view }, on);

  function focusHeading(): void {
    frame.heading.focus({ preventScroll: true });
    frame.heading.scrollIntoView({ block: 'nearest' });
  }
  // The button goes away when the offices come, and the focus must not go with it.
  function retry(): void {
    focusHeading();
    showOffices();
  }
  function showOffices(): void {
    const asked = place;
    const province = provinceOf(asked);
    if (province === '') return;
    // Whoever has gone on in the meantime is not taken back.
    const isShown = () => asked === place && !isNear;
    loadJson<MapOffice[]>(`${settings.offices}${province}.json`).then(
      (offices) => isShown() && panel.showOffices(officesInView(offices, view)),
      () => isShown() && panel.showOffices(null),
    );
  }
  function show(code: string): void {
    place = places.find(code) === undefined ? '' : code;
    isNear = false;
    frame.message.textContent = '';
    // Below a place the ways up take its room; who searches what is near starts from the country.
    frame.near.hidden = place !== '';
    picture.show(place);
    panel.show(place);
    showOffices();
    keepPlace(place, focus);
  }
  function go(code: string): void {
    if (code !== place) {
      const search = searchWithPlace(location.search, code, focus);
      history.pushState(null, '', `${location.pathname}${search}${location.hash}`);
    }
    show(code);
    focusHeading();
  }
  async function findNear(): Promise<void> {
    frame.message.textContent = words.nearWorking;
    const here = await askPosition(navigator.geolocation);
    if (!frame.root.isConnected) return;
    frame.message.textContent = typeof here === 'string' ? words[here] : '';
    if (typeof here === 'string') return;
    isNear = true;
    frame.near.hidden = true;
    const near = nearestCities(places.cities, here);
    panel.showNear(near);
    picture.showHere(
      here,
      near.flatMap(({ city }) => (city.at === null ? [] : [city.at])),
    );
    focusHeading();
  }

  frame.root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (isNear) go(place);
    else if (place === '') host.onClose();
    else go(parentOf(place));
  });
  frame.near.addEventListener('click', findNear);
  frame.close.addEventListener('click', host.onClose);
  show(placeInSearch(location.search) ?? focus);

  return {
    focus: picture.focus,
    findNear: () => {
      focusHeading();
      void findNear();
    },
    follow: () => {
      const named = placeInSearch(location.search) ?? focus;
      if (named === place && !isNear) return;
      const { activeElement } = document;
      const isOurs = activeElement === document.body || frame.root.contains(activeElement);
      show(named);
      if (isOurs) focusHeading();
    },
    remove: () => {
      const search = searchWithPlace(location.search, focus, focus);
      history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
      keepPlace(focus, focus);
      picture.remove();
      frame.root.remove();
    },
  };
}
