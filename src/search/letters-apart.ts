/**
 * Letters by which two words differ (left out, added, exchanged, or two neighbours swapped), or null
 * where they are more than `most`.
 */
export function lettersApart(one: string, other: string, most: number): number | null {
  if (Math.abs(one.length - other.length) > most) return null;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line++) {
    const next = [line];
    let least = line;
    for (let column = 1; column <= other.length; column++) {
      const same = one[line - 1] === other[column - 1];
      let cost = Math.min(
        (row[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (row[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = one[line - 1] === other[column - 2] && one[line - 2] === other[column - 1];
      if (line > 1 && column > 1 && swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    // No later line can be less than the least of this one.
    if (least > most) return null;
    [before, row] = [row, next];
  }
  const apart = row[other.length] ?? 0;
  return apart > most ? null : apart;
}
