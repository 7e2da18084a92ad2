import type { Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';

/**
 * Makes the function that takes a map away: at once, or after the zoom under way has ended, since
 * Leaflet finishes a zoom by its own clock and would look for a pane that is gone.
 */
export function mapRemover(map: LeafletMap): () => void {
  let isZooming = false;
  map.on('zoomstart', () => {
    isZooming = true;
  });
  map.on('zoomend', () => {
    isZooming = false;
  });
  return () => {
    if (!isZooming) map.remove();
    // The last event of a zoom; the map goes when its other listeners have heard it too.
    else map.once('moveend', () => setTimeout(() => map.remove()));
  };
}
