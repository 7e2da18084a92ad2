import type { PlaceAt } from './draw-marks.ts';
import type { MapPlace } from './map-places.ts';

/**
 * The cities with awards, those at one point as one: on a small map their circles would have to be
 * moved to where other provinces lie. Nobody chooses these circles, so they need no names.
 */
export function mergeSeats(cities: readonly MapPlace[]): PlaceAt[] {
  const seated = cities.flatMap((place) =>
    place.at === null || place.awards === 0 ? [] : [{ place, at: place.at }],
  );
  return [...Map.groupBy(seated, ({ at }) => at.join()).values()].flatMap((group) =>
    group.slice(0, 1).map(({ place, at }) => {
      const sum = (of: (each: MapPlace) => number) =>
        group.reduce((all, each) => all + of(each.place), 0);
      const [wbk, wbbm] = [sum((each) => each.wbk), sum((each) => each.wbbm)];
      const near = group.every((each) => each.place.near);
      return { place: { ...place, wbk, wbbm, awards: wbk + wbbm, near }, at };
    }),
  );
}
