/**
 * Places of values from the largest down; equal values share a place and the next one skips
 * (1, 2, 2, 4), and null gets no place.
 */
export function rankOf(values: readonly (number | null)[]): (number | null)[] {
  return values.map((value) =>
    value === null ? null : 1 + values.filter((other) => other !== null && other > value).length,
  );
}
