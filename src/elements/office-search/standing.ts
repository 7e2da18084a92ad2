import { formatDate } from '../../i18n/format.ts';
import type { AwardMark } from '../../search/catalogue.ts';
import type { SearchWords } from './search-words.ts';

/** How the last predicate of an office is shown: its label, struck where it was revoked. */
export interface Standing {
  readonly label: string;
  readonly look: 'none' | 'wbk' | 'wbbm';
  /** What is said of the revocation; empty where none is known. */
  readonly revoked: string;
}

/** The name of one award: `★ WBBM 2021`, `WBK mandiri 2023`, without the year where it is not known. */
export function awardName({ predicate, grantedBy, year }: AwardMark, { say }: SearchWords): string {
  const parts = [
    predicate === 'WBBM' ? '★' : '',
    predicate,
    grantedBy === 'mandiri' ? say('search.self') : '',
    year ?? '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** What is known of the last predicate among awards that come oldest first. */
export function standingOf(awards: readonly AwardMark[], words: SearchWords): Standing {
  const last = awards.at(-1);
  if (last === undefined) {
    return { label: words.say('search.noPredicate'), look: 'none', revoked: '' };
  }
  const date = formatDate(words.language, last.revoked);
  return {
    label: awardName(last, words),
    look: last.predicate === 'WBBM' ? 'wbbm' : 'wbk',
    revoked: last.revoked === '' ? '' : words.say('search.revoked', { date }),
  };
}
