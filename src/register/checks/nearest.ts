/**
 * The word among some that a text was most likely meant to be: one that goes on where the text ends, or
 * else the one with the fewest letters to change, and among those the one that begins most alike.
 * Capitals do not count.
 */
export function nearest(text: string, words: Iterable<string>): string | undefined {
  const all = [...words];
  const typed = text.toLowerCase();
  const begun = typed === '' ? undefined : all.find((word) => word.toLowerCase().startsWith(typed));
  if (begun !== undefined) return begun;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const word of all) {
    const steps = lettersToChange(typed, word.toLowerCase(), least + 1);
    const alike = lettersAlike(typed, word.toLowerCase());
    if (steps < least || (steps === least && alike > most)) {
      best = word;
      least = steps;
      most = alike;
    }
  }
  return best;
}

function lettersAlike(one: string, other: string): number {
  const at = Array.from(one).findIndex((letter, index) => letter !== other[index]);
  return at < 0 ? one.length : at;
}

/** Levenshtein's distance; words too long or short to win are not measured. */
function lettersToChange(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 0; row < from.length; row += 1) {
    const here = [row + 1];
    for (let column = 0; column < to.length; column += 1) {
      const swap = (above[column] ?? 0) + (from[row] === to[column] ? 0 : 1);
      const insert = (here[column] ?? 0) + 1;
      const remove = (above[column + 1] ?? 0) + 1;
      here.push(Math.min(swap, insert, remove));
    }
    above = here;
  }
  return above.at(-1) ?? 0;
}
