import type { LatLon } from './distance-km.ts';

/** Why there is no position: the key of the words that say so. */
export type NoPosition = 'nearRefused' | 'nearUnavailable' | 'nearSlow';

/** The least of the browser's geolocation that is needed, so that a test can stand in for it. */
export type PositionSource = Pick<Geolocation, 'getCurrentPosition'>;

const PATIENCE = 15_000;

/** Asks once where the reader is, roughly, as far as the reader allows; never fails. */
export function askPosition(source: PositionSource | undefined): Promise<LatLon | NoPosition> {
  return new Promise((resolve) => {
    if (source === undefined) {
      resolve('nearUnavailable');
      return;
    }
    source.getCurrentPosition(
      ({ coords }) => resolve([coords.latitude, coords.longitude]),
      ({ code }) =>
        resolve(code === 1 ? 'nearRefused' : code === 3 ? 'nearSlow' : 'nearUnavailable'),
      { enableHighAccuracy: false, timeout: PATIENCE, maximumAge: 300_000 },
    );
  });
}
