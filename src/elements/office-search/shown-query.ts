const MOST = 60;
// Marks that turn the direction of what follows, and characters that show nothing at all.
const UNSEEN = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]+/gu;

/** What was written, cut to be shown within a sentence; text that runs to the left turns only itself. */
export function shownQuery(query: string): string {
  const letters = Array.from(
    query
      .slice(0, 4 * MOST)
      .replace(UNSEEN, ' ')
      .trim(),
  );
  const shown = letters.length > MOST ? `${letters.slice(0, MOST).join('')}…` : letters.join('');
  return `\u2068${shown}\u2069`;
}
