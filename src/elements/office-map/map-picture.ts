import type { LeafletMouseEvent } from 'leaflet/dist/leaflet-src.esm.js';
import { divIcon, latLngBounds, layerGroup, marker } from 'leaflet/dist/leaflet-src.esm.js';
import type { Topology } from '../../geo/topology.ts';
import { radiusUnit } from './circle-radius.ts';
import type { LatLon } from './distance-km.ts';
import { drawFarMarks } from './draw-far-marks.ts';
import type { PlaceAt } from './draw-marks.ts';
import { drawMarks } from './draw-marks.ts';
import { drawOutlines } from './draw-outlines.ts';
import { COUNTRY, makeLeafletMap, showBounds } from './make-leaflet-map.ts';
import { boundsOf } from './map-bounds.ts';
import type { MapFrame } from './map-frame.ts';
import { addGestures } from './map-gestures.ts';
import type { MapPlace, MapPlaces } from './map-places.ts';
import { mapRemover } from './map-remover.ts';
import { mapTargets } from './map-targets.ts';
import { mergeSeats } from './merge-seats.ts';
import { nameMarks } from './name-marks.ts';
import { outlineAreas } from './outline-areas.ts';
import { pickMark, THUMB } from './pick-mark.ts';
import { pickProvince } from './pick-province.ts';
import { levelOf, provinceOf } from './place-code.ts';
import { markTargets, outlineTargets } from './targets-of.ts';
import type { MapWords } from './words.ts';

/** The picture of the opened map. */
export interface MapPicture {
  /** Draws what belongs to a place's step and moves there. */
  readonly show: (place: string) => void;
  readonly highlight: (code: string | null) => void;
  /** Moves the focus to the place of the map that Tab leads to. */
  readonly focus: () => void;
  /** Marks where the reader is, and shows that point together with others. */
  readonly showHere: (here: LatLon, others: readonly LatLon[]) => void;
  readonly remove: () => void;
}

/** What the picture is drawn from. */
export interface PictureOf {
  readonly topology: Topology;
  readonly places: MapPlaces;
  readonly words: MapWords;
  /** Name and numbers of a place in one line. */
  readonly label: (place: MapPlace) => string;
}

/** How near to a small province a mouse must be, in pixels; a finger may be farther off. */
const MOUSE = 6;

/** Draws the map into its frame; tells of places that are pointed at or chosen. */
export function mapPicture(
  frame: MapFrame,
  { topology, places, words, label }: PictureOf,
  on: { readonly choose: (code: string) => void; readonly point: (code: string | null) => void },
): MapPicture {
  const map = makeLeafletMap(frame);
  const removeMap = mapRemover(map);
  map.fitBounds(COUNTRY, { animate: false });
  const outlines = drawOutlines(map, outlineAreas(topology), places);
  const targets = mapTargets(map, frame, on);
  const stopGestures = addGestures(map, frame, words);
  const drawn = layerGroup().addTo(map);
  const most = Math.max(1, ...places.cities.map(({ awards }) => awards));
  let current = '';
  let stopNames = () => {};

  /** What has no known city stands at the corner of its province, where nobody takes it for a place. */
  const placed = (all: readonly MapPlace[]) =>
    all.map((place): PlaceAt => {
      if (place.at !== null) return { place, at: place.at };
      const corner = boundsOf(provinceOf(place.code), outlines, places).getSouthWest();
      return { place, at: [corner.lat, corner.lng] };
    });
  // On a phone circles are smaller, as the country is; the largest one is this part of the width.
  const largestCircle = (part: number) =>
    Math.min(26, Math.max(6, frame.canvas.clientWidth / part));
  const showCountry = () => {
    // Circles of the whole country are to be seen, not hit: the provinces below are what is chosen.
    const unit = radiusUnit(most, largestCircle(50));
    drawn.addLayer(drawFarMarks(mergeSeats(places.cities), unit, ''));
    targets.set(outlineTargets(map, outlines, label));
  };
  const showProvince = (province: string) => {
    const unit = radiusUnit(most, largestCircle(24));
    const own = places.citiesOf(province);
    const others = mergeSeats(places.cities.filter((city) => !own.includes(city)));
    const near = drawMarks(map, placed(own), unit);
    for (const { place, element } of near.marks)
      element.classList.toggle('chosen', place.code === current);
    drawn.addLayer(drawFarMarks(others, unit, 'pale')).addLayer(near.layer);
    const order = own.flatMap((city) => near.marks.find(({ place }) => place === city) ?? []);
    targets.set(markTargets(order, label));
    stopNames = nameMarks(map, order, words.unknownCity);
  };

  const resolve = ({ originalEvent: event }: LeafletMouseEvent): string | null => {
    const element = event.target instanceof Element ? event.target : null;
    // A press without a pointer, such as a screen reader's, has no place of its own.
    if (event.detail === 0 && event.type === 'click')
      return element?.closest('[data-code]')?.getAttribute('data-code') ?? null;
    const { x, y } = map.mouseEventToContainerPoint(event);
    const under = outlines.find(({ layer }) => layer.getElement() === element);
    const province = under?.places[0]?.code ?? null;
    if (levelOf(current) === 'country') {
      const isMouse = event instanceof PointerEvent && event.pointerType === 'mouse';
      const reach = isMouse || event.type === 'mousemove' ? MOUSE : THUMB;
      return pickProvince(targets.placed(), x, y, province, reach)?.code ?? null;
    }
    const mark = pickMark(targets.placed(), x, y);
    const isHere = under?.area.provinces.includes(provinceOf(current)) ?? false;
    return mark?.code ?? (isHere ? null : province);
  };
  let pointed: string | null = null;
  const point = (code: string | null) => {
    if (code !== pointed) on.point(code);
    pointed = code;
  };
  map.on('click', (event) => {
    const code = resolve(event);
    if (code !== null) on.choose(code);
  });
  // A finger sends such events as well, after a tap, when it points at nothing any more.
  if (matchMedia('(hover: hover)').matches) {
    map.on('mousemove', (event) => point(resolve(event)));
    map.on('mouseout', () => point(null));
  }

  return {
    show: (place) => {
      stopNames();
      stopNames = () => {};
      drawn.clearLayers();
      current = place;
      const province = provinceOf(place);
      for (const { area, layer } of outlines) {
        const isPale = place !== '' && !area.provinces.includes(province);
        layer.getElement()?.classList.toggle('pale', isPale);
      }
      if (place === '') showCountry();
      else showProvince(province);
      showBounds(map, boundsOf(place, outlines, places));
    },
    highlight: targets.highlight,
    focus: targets.focus,
    showHere: (here, others) => {
      const icon = divIcon({ className: 'here', iconSize: [18, 18] });
      drawn.addLayer(marker([...here], { icon, keyboard: false, interactive: false }));
      showBounds(map, latLngBounds([here, ...others].map(([lat, lon]) => [lat, lon])));
    },
    remove: () => {
      stopGestures();
      removeMap();
    },
  };
}
