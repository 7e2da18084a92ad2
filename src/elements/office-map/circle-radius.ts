/** The radius in pixels of a circle whose area is proportional to its awards; one award has `unit`. */
export function circleRadius(awards: number, unit: number): number {
  return unit * Math.sqrt(awards);
}

/** The radius of one award, so that the most awards get the largest circle; few awards stay small. */
export function radiusUnit(most: number, largest: number): number {
  return Math.min(largest / Math.sqrt(Math.max(1, most)), largest / 3);
}
