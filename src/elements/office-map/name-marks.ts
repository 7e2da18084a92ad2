import type { Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';
import { makeElement } from '../../dom/make-element.ts';
import { cityLabels } from '../../geo/city-label.ts';
import type { Box, PlacedLabel } from '../../geo/place-labels.ts';
import { placeLabels } from '../../geo/place-labels.ts';
import type { Point } from '../../geo/point.ts';
import type { DrawnMark } from './draw-marks.ts';

/** Width and height of the corner that the zoom buttons take. */
const ZOOM_BUTTONS = [60, 104] as const;

/**
 * Writes the names of marks beside them as far as there is room, the first ones first, now and after
 * each move; gives what stops it.
 */
export function nameMarks(
  map: LeafletMap,
  marks: readonly DrawnMark[],
  unknownCity: string,
): () => void {
  const seated = marks.filter(({ place }) => place.at !== null);
  const labels = cityLabels(seated.map(({ place }) => place.name));
  // `Kab. Malang` is not within the accessible name `Kabupaten Malang`, so who speaks to the browser
  // could not call it by what is seen; beside Kota Malang, plain Malang is the kabupaten.
  const short = new Map(
    seated.map((drawn, at) => [drawn, (labels[at] ?? '').replace(/^Kab\. /, '')]),
  );
  const named = marks.map((drawn) => {
    const name = short.get(drawn) ?? unknownCity;
    const label = makeElement('span', { class: 'name', 'aria-hidden': 'true' }, name);
    drawn.element.append(label);
    return { ...drawn, label };
  });
  const sized = named.map((each) => ({
    ...each,
    middle: each.element.offsetWidth / 2,
    width: each.label.offsetWidth,
    height: each.label.offsetHeight,
  }));
  const update = () => {
    const { x: right, y: bottom } = map.getSize();
    const wishes = sized.map(({ place, at, mark, width, height }) => {
      const { x, y } = map.latLngToContainerPoint([...at]).add(mark.moved);
      const middle: Point = [x, y];
      return { id: place.code, at: middle, radius: mark.radius, width, height, reach: 0 };
    });
    const box: Box = [right - ZOOM_BUTTONS[0], 0, right, ZOOM_BUTTONS[1]];
    const buttons: PlacedLabel = { id: '', x: 0, y: 0, anchor: 'end', box, line: null };
    const placed = placeLabels(wishes, wishes, [0, 0, right, bottom], [buttons]);
    const boxes = new Map(placed.map(({ id, box }) => [id, box]));
    sized.forEach(({ place, label, middle }, index) => {
      const box = boxes.get(place.code);
      const [x, y] = wishes[index]?.at ?? [0, 0];
      label.hidden = box === undefined;
      if (box === undefined) return;
      label.style.transform = `translate(${middle + box[0] - x}px, ${middle + box[1] - y}px)`;
    });
  };
  map.on('moveend zoomend', update);
  update();
  return () => map.off('moveend zoomend', update);
}
