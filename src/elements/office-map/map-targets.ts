import type { Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';
import type { Point } from '../../geo/point.ts';
import type { LatLon } from './distance-km.ts';
import type { MapFrame } from './map-frame.ts';
import type { PlacedMark } from './next-place.ts';
import { nextPlace } from './next-place.ts';

/** Something on the map that can be chosen: a province's shape or a city's mark. */
export interface MapTarget {
  /** Codes of its places, the one that is chosen first. */
  readonly codes: readonly [string, ...string[]];
  readonly element: HTMLElement | SVGElement;
  readonly at: LatLon;
  readonly moved: Point;
  readonly radius: () => number;
  /** Name and numbers, to be read out and shown when pointed at. */
  readonly label: string;
}

/** The targets of the map; one of them at a time is reached with Tab, the others with arrow keys. */
export interface MapTargets {
  readonly set: (targets: readonly MapTarget[]) => void;
  /** Where each stands in the box now, in pixels. */
  readonly placed: () => PlacedMark[];
  readonly highlight: (code: string | null) => void;
  readonly focus: () => void;
}

/** Keeps focus and highlight of the targets; tells of each that is pointed at or chosen with a key. */
export function mapTargets(
  map: LeafletMap,
  { canvas, box, tag }: MapFrame,
  on: { readonly choose: (code: string) => void; readonly point: (code: string | null) => void },
): MapTargets {
  let targets: readonly MapTarget[] = [];
  let hot: MapTarget | undefined;
  const find = (code: string | null) =>
    code === null ? undefined : targets.find(({ codes }) => codes.includes(code));
  const middleOf = ({ at, moved }: MapTarget) => map.latLngToContainerPoint([...at]).add(moved);
  const placed = () =>
    targets.map((target): PlacedMark => {
      const { x, y } = middleOf(target);
      return { code: target.codes[0], x, y, radius: target.radius() };
    });
  const codeOf = ({ target }: Event) =>
    target instanceof Element ? (target.getAttribute('data-code') ?? '') : '';

  const tabTo = (target: MapTarget | undefined) => {
    for (const { element } of targets)
      element.setAttribute('tabindex', element === target?.element ? '0' : '-1');
  };
  const focus = (target: MapTarget | undefined) => {
    // The browser would scroll the canvas, not the map: so it must not, and the map moves instead.
    target?.element.focus({ preventScroll: true });
    if (target === undefined) return;
    box.scrollIntoView({ block: 'nearest' });
    map.panInside([...target.at], { padding: [40, 40] });
  };
  const moveTag = () => {
    tag.hidden = hot === undefined;
    if (hot === undefined) return;
    const { x, y } = middleOf(hot);
    const above = y - Math.min(hot.radius(), 60) - tag.offsetHeight - 6;
    const left = Math.min(x - tag.offsetWidth / 2, box.clientWidth - tag.offsetWidth - 4);
    tag.style.transform = `translate(${Math.max(4, left)}px, ${Math.max(4, above)}px)`;
  };
  map.on('move zoom viewreset', moveTag);

  canvas.addEventListener('focusin', (event) => {
    const target = find(codeOf(event));
    if (target === undefined) return;
    tabTo(target);
    // Opened with a finger or a mouse, the map has the focus too, but nobody points at a place yet.
    if (target.element.matches(':focus-visible')) on.point(target.codes[0]);
  });
  canvas.addEventListener('focusout', () => on.point(null));
  canvas.addEventListener('keydown', (event) => {
    const code = codeOf(event);
    if (code === '' || event.altKey || event.ctrlKey || event.metaKey) return;
    const isChoice = event.key === 'Enter' || event.key === ' ';
    const next = nextPlace(placed(), code, event.key);
    if (!isChoice && next === undefined && !event.key.startsWith('Arrow')) return;
    // At the edge too, or an arrow key would scroll the page all of a sudden.
    event.preventDefault();
    if (isChoice) on.choose(code);
    else if (next !== undefined) focus(find(next.code));
  });

  return {
    set: (given) => {
      hot?.element.classList.remove('hot');
      hot = undefined;
      for (const { element } of targets)
        for (const name of ['data-code', 'role', 'aria-label', 'tabindex'])
          element.removeAttribute(name);
      targets = given;
      moveTag();
      for (const { element, codes, label } of targets) {
        element.setAttribute('data-code', codes[0]);
        element.setAttribute('role', 'button');
        element.setAttribute('aria-label', label);
      }
      tabTo(targets[0]);
    },
    placed,
    highlight: (code) => {
      hot?.element.classList.remove('hot');
      hot = find(code);
      hot?.element.classList.add('hot');
      tag.textContent = hot?.label ?? '';
      moveTag();
    },
    focus: () => focus(targets.find(({ element }) => element.tabIndex === 0)),
  };
}
