import { makeElement } from '../../dom/make-element.ts';
import { fillText } from '../../i18n/fill-text.ts';
import { formatNumber } from '../../i18n/format.ts';
import { addListKeys } from './list-keys.ts';
import type { MapOffice, MapView } from './map-data.ts';
import type { MapFrame } from './map-frame.ts';
import { mapKey } from './map-key.ts';
import type { MapPlaces } from './map-places.ts';
import type { MapSettings } from './map-settings.ts';
import type { NearCity } from './nearest-cities.ts';
import { officeRow } from './office-row.ts';
import { goTo, panelBody, rowList } from './panel-body.ts';
import { levelOf, parentOf, provinceOf } from './place-code.ts';
import { placeRow } from './place-row.ts';
import { showRow } from './show-row.ts';

/** The words beside the picture: which place it is, what is in it, and the ways up. */
export interface MapPanel {
  readonly show: (place: string) => void;
  /** Fills in the offices of the place shown, or says that they could not be had. */
  readonly showOffices: (offices: readonly MapOffice[] | null) => void;
  readonly showNear: (near: readonly NearCity[]) => void;
  readonly highlight: (code: string | null) => void;
}

/** What the panel tells of. */
export interface PanelEvents {
  readonly choose: (code: string) => void;
  readonly point: (code: string | null) => void;
  readonly retry: () => void;
}

/** Fills the panel of a frame; the rows of its lists choose places as the map does. */
export function mapPanel(
  { ways, heading, status, body, panel }: MapFrame,
  settings: MapSettings,
  { places, view }: { readonly places: MapPlaces; readonly view: MapView },
  on: PanelEvents,
): MapPanel {
  const { words, language } = settings;
  const { nameOf, countsOf, statusOf, bodyOf } = panelBody(settings, places, view);
  let shown = '';
  const number = (value: number) => formatNumber(language, value);
  const wayBack = (code: string) => goTo(code, fillText(words.back, { place: nameOf(code) }));
  const attributeAt = ({ target }: Event, name: string) =>
    (target instanceof Element ? target.closest(`[${name}]`) : null)?.getAttribute(name) ?? null;

  addListKeys(body);
  body.addEventListener('pointerover', (event) => on.point(attributeAt(event, 'data-code')));
  body.addEventListener('pointerleave', () => on.point(null));
  body.addEventListener('focusin', (event) => on.point(attributeAt(event, 'data-code')));
  panel.addEventListener('click', (event) => {
    const code = attributeAt(event, 'data-code') ?? attributeAt(event, 'data-to');
    if (code !== null) on.choose(code);
    if (attributeAt(event, 'data-retry') !== null) on.retry();
  });

  return {
    show: (code) => {
      shown = code;
      const place = places.find(code);
      const up = place === undefined ? [] : [...new Set([parentOf(code), ''])];
      ways.replaceChildren(...up.map(wayBack));
      heading.textContent = nameOf(code);
      status.textContent = levelOf(code) === 'city' ? words.loading : statusOf(place);
      const offices = place === undefined ? [] : [makeElement('div', { class: 'offices' })];
      body.replaceChildren(...bodyOf(place), ...offices, mapKey(words));
      panel.scrollTop = 0;
    },
    showOffices: (all) => {
      const place = places.find(shown);
      const room = body.querySelector('.offices');
      if (place === undefined || room === null) return;
      const isCity = levelOf(shown) === 'city';
      if (all === null) {
        const retry = makeElement('button', { type: 'button', 'data-retry': '' }, words.again);
        room.replaceChildren(makeElement('p', {}, words.officesFailed), retry);
        if (isCity) status.textContent = words.officesFailed;
        return;
      }
      const city = place.at === null ? '' : place.code;
      const mine = isCity ? all.filter((office) => office.city === city) : all;
      const [offices, awards] = [number(mine.length), number(place.awards)];
      if (isCity) status.textContent = fillText(words.placeStatus, { offices, awards });
      const cityName = (office: MapOffice) =>
        isCity ? '' : (places.find(office.city)?.name ?? words.unknownCity);
      const rows = mine.map((office) => officeRow(office, cityName(office), settings));
      room.replaceChildren(
        makeElement('h3', {}, words.offices),
        rows.length === 0 ? makeElement('p', {}, words.noOffices) : rowList(rows),
      );
    },
    showNear: (near) => {
      heading.textContent = words.nearTitle;
      status.textContent = near.length === 0 ? words.nearNone : words.nearNote;
      const rows = near.map(({ city, km }) => {
        const distance = fillText(words.nearDistance, { distance: number(Math.round(km)) });
        const name = `${city.name}, ${nameOf(provinceOf(city.code))}`;
        const far = km < 1 ? words.nearClose : distance;
        return placeRow(city, name, `${far} · ${countsOf(city)}`);
      });
      ways.replaceChildren(wayBack(shown));
      body.replaceChildren(rowList(rows));
      panel.scrollTop = 0;
    },
    highlight: (code) => {
      for (const each of body.querySelectorAll('.hot')) each.classList.remove('hot');
      if (code === null) return;
      const row = body.querySelector(`button[data-code="${code}"]`);
      row?.classList.add('hot');
      if (row) showRow(panel, row);
    },
  };
}
