import { textWidth } from '../charts/text-width.ts';
import type { LabelWish, PlacedLabel } from '../geo/place-labels.ts';
import { placeLabels } from '../geo/place-labels.ts';
import type { RegionCity, RegionPicture } from './region-picture.ts';

/** Text sizes in units: on a phone, and where the map is drawn larger. */
const [PHONE, WIDE] = [13, 8.5];
/** How far a name may stand from its circle, and how many names may, in units. */
const [REACH, REACHING] = [60, 5];

/** Names beside circles: those that fit on a phone, and those that only a larger map has room for. */
export interface RegionLabels {
  readonly always: readonly PlacedLabel[];
  readonly wide: readonly PlacedLabel[];
}

/** What stands beside a city's circle. */
export const labelOf = ({ short, total }: RegionCity): string =>
  total > 0 ? `${short} ${total}` : short;

/** Places the names of a picture: the page's own city first, then by named awards. */
export function regionLabels({ map, cities }: RegionPicture, own = ''): RegionLabels {
  const ordered = [
    ...cities.filter((city) => city.code === own),
    ...cities.filter((city) => city.code !== own),
  ];
  const wishesAt = (font: number) =>
    ordered.map(
      (city, at): LabelWish => ({
        id: city.code,
        at: [city.x, city.y],
        radius: city.code === own ? city.radius + 4 : city.radius,
        width: textWidth(labelOf(city), font),
        height: font,
        reach: at < REACHING && (city.total > 1 || city.code === own) ? REACH : 0,
      }),
    );
  const circles = wishesAt(PHONE).map(({ at, radius }) => ({ at, radius }));
  const frame = [2, 2, map.width - 2, map.height - 2] as const;
  const always = placeLabels(wishesAt(PHONE), circles, frame);
  const have = new Set(always.map(({ id }) => id));
  const rest = wishesAt(WIDE).filter(({ id }) => !have.has(id));
  return { always, wide: placeLabels(rest, circles, frame, always) };
}
