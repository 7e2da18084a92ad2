import type { LatLngBounds, Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';
import { latLngBounds, map as makeMap, svg } from 'leaflet/dist/leaflet-src.esm.js';
import type { MapFrame } from './map-frame.ts';

/** Indonesia from Sabang to the border with Papua New Guinea, from Rote to Miangas. */
export const COUNTRY = latLngBounds([-11.15, 94.8], [6.05, 141.2]);

const CLOSEST = 11;
/** Room at the edges, so that marks at the rim of a province stay in sight, names too. */
const PADDING = 28;

/** Whether the reader asked for less movement. */
export function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** An empty Leaflet map without tiles, credits or keys of its own: what it can do is decided here. */
export function makeLeafletMap({ canvas, zoomIn, zoomOut }: MapFrame): LeafletMap {
  const moves = !isStill();
  const map = makeMap(canvas, {
    attributionControl: false,
    zoomControl: false,
    keyboard: false,
    boxZoom: false,
    doubleClickZoom: false,
    tapHold: false,
    zoomSnap: 0,
    maxZoom: CLOSEST,
    maxBounds: COUNTRY.pad(0.3),
    inertia: moves,
    zoomAnimation: moves,
    markerZoomAnimation: moves,
    fadeAnimation: false,
    // So much is drawn around what is seen that a short move shows no bare edge.
    renderer: svg({ padding: 0.5 }),
  });
  const refit = () => {
    // A map on its way out has no size, and none to fit.
    if (canvas.clientWidth === 0) return;
    map.invalidateSize({ animate: false });
    map.setMinZoom(Math.min(CLOSEST, map.getBoundsZoom(COUNTRY)));
  };
  refit();
  const watch = new ResizeObserver(refit);
  watch.observe(canvas);
  map.on('unload', () => watch.disconnect());
  zoomIn.addEventListener('click', () => map.zoomIn());
  zoomOut.addEventListener('click', () => map.zoomOut());
  return map;
}

/** Shows an area as large as it fits. */
export function showBounds(map: LeafletMap, bounds: LatLngBounds): void {
  const room = bounds.equals(COUNTRY) ? 0 : PADDING;
  map.fitBounds(bounds, { animate: !isStill(), padding: [room, room], maxZoom: CLOSEST - 1 });
}
