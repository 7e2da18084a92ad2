import type { City } from './city.ts';
import { compassStep } from './compass-step.ts';
import type { Seat } from './seat.ts';

/** How far apart seats at one point are drawn, in degrees: 10 km, about as far as the cities of Jakarta lie apart. */
const APART = 0.09;

const SLANT = Math.SQRT1_2;
const ROUND: readonly (readonly [number, number])[] = [
  [-SLANT, -SLANT],
  [SLANT, -SLANT],
  [SLANT, SLANT],
  [-SLANT, SLANT],
];

const thousandth = (degrees: number) => Math.round(degrees * 1000) / 1000;

function move(seat: Seat, [east, north]: readonly [number, number]): Seat {
  return {
    ...seat,
    lat: thousandth(seat.lat + north * APART),
    lon: thousandth(seat.lon + east * APART),
  };
}

/** Stand-ins at one point, moved: the parts of one city by the compass in their names, others round the point. */
function spread(standIns: readonly Seat[], nameOf: (code: string) => string): Seat[] {
  const words = standIns.map((seat) => nameOf(seat.code).split(' '));
  const stems = new Set(words.map((parts) => parts.slice(0, -1).join(' ')));
  const steps = standIns.map((seat) => compassStep(nameOf(seat.code)));
  const areParts = standIns.length > 1 && stems.size === 1;
  return standIns.map((seat, at) =>
    move(seat, (areParts ? steps[at] : undefined) ?? ROUND[at % ROUND.length] ?? [0, 0]),
  );
}

/**
 * Draws seats apart that share a point, so that each can be seen and hit. Only stand-ins move, and stay
 * marked as such: the place that is truly there stays where it is.
 */
export function spreadSeats(seats: readonly Seat[], cities: readonly City[]): Seat[] {
  const names = new Map(cities.map((city) => [city.code, city.name]));
  const groups = Map.groupBy(seats, ({ lat, lon }) => `${lat} ${lon}`);
  const moved = new Map<string, Seat>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const standIns = group.filter((seat) => seat.near);
    for (const seat of spread(standIns, (code) => names.get(code) ?? ''))
      moved.set(seat.code, seat);
  }
  return seats.map((seat) => moved.get(seat.code) ?? seat);
}
