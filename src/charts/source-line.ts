import type { Language } from '../i18n/language.ts';
import type { Site } from '../totals/site.ts';

const MOST_NAMED = 3;

/** The publishers behind a chart in one line: the three cited most, and how many more there are. */
export function sourceLine(language: Language, site: Site, ids: readonly string[]): string {
  const cited = Map.groupBy(ids, (id) => site.source(id).publisher);
  const publishers = [...cited]
    .sort(([a, mine], [b, theirs]) => theirs.length - mine.length || (a < b ? -1 : 1))
    .map(([publisher]) => publisher);
  const named = publishers.slice(0, MOST_NAMED).join(', ');
  const more = publishers.length - MOST_NAMED;
  if (language === 'id') return `Sumber: ${named}${more > 0 ? `, dan ${more} lainnya` : ''}`;
  return `${publishers.length === 1 ? 'Source' : 'Sources'}: ${named}${more > 0 ? ` and ${more} more` : ''}`;
}
