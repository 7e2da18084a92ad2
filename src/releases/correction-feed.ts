import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import type { Correction } from '../register/register.ts';
import type { Feed } from './feed.ts';

/** Where the feed of corrections stands. */
export interface CorrectionFeedPlace {
  readonly language: Language;
  /** Whole address of a page in the language of the feed, by its path. */
  readonly page: (path: string) => string;
  readonly path: string;
  /** Day of the newest version, for a register without corrections. */
  readonly date: string;
}

/** The corrections of the register as a feed, newest first. */
export function correctionFeed(
  corrections: readonly Correction[],
  { language, page, path, date }: CorrectionFeedPlace,
): Feed {
  const newest = corrections.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const shown = (value: string) => (value === '' ? text(language, 'changes.empty') : `“${value}”`);
  return {
    language,
    title: text(language, 'changes.correctionFeedTitle'),
    subtitle: text(language, 'changes.correctionFeedSubtitle'),
    page: page('/koreksi/'),
    self: page(path),
    author: text(language, 'site.name'),
    updated: newest[0]?.date ?? date,
    items: newest.map(({ file, key, column, was, now, reason, source, date: day }) => ({
      // A row is named in corrections.csv by these three, and stays so.
      id: page(`/koreksi/#${[file, key, column].map(encodeURIComponent).join('/')}`),
      url: page('/koreksi/'),
      title: text(language, 'changes.correctionTitle', { key: `${file} ${key}`, column }),
      lines: [
        text(language, 'changes.cell', { column, was: shown(was), now: shown(now) }),
        reason[language],
        page(`/sumber/${source}/`),
      ],
      date: day,
    })),
  };
}
