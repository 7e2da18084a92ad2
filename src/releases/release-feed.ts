import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import type { Change } from './change.ts';
import { isFact } from './change.ts';
import { changeGroups } from './change-groups.ts';
import type { ChangeNames } from './describe-change.ts';
import { describeChange } from './describe-change.ts';
import type { Feed, FeedItem } from './feed.ts';
import { releaseAnchor } from './release-anchor.ts';
import type { ReleaseEntry, ReleaseHistory } from './release-history.ts';
import { releaseWords } from './release-words.ts';

/** Lines of one kind of change that a feed shows; the rest is on the page and in changes.csv. */
const SHOWN = 50;

/** Where a feed stands and what it needs to name things. */
export interface FeedPlace {
  readonly language: Language;
  /** Whole address of a page in the language of the feed, by its path. */
  readonly page: (path: string) => string;
  /** Path of the feed, such as `/feed.xml`. */
  readonly path: string;
  readonly names: ChangeNames;
}

/** The versions of the data as a feed, newest first; what is not released yet is not in it. */
export function releaseFeed({ releases }: ReleaseHistory, place: FeedPlace): Feed {
  const { language, page, path } = place;
  return {
    language,
    title: text(language, 'changes.feedTitle'),
    subtitle: text(language, 'changes.feedSubtitle'),
    page: page('/perubahan/'),
    self: page(path),
    author: text(language, 'site.name'),
    updated: releases[0]?.date ?? '1970-01-01',
    items: releases.map((entry) => itemOf(entry, place)),
  };
}

function itemOf(entry: ReleaseEntry, place: FeedPlace): FeedItem {
  const { language, page } = place;
  const url = page(`/perubahan/#${releaseAnchor(entry.version)}`);
  const note = entry.note[language];
  return {
    id: url,
    url,
    title: text(language, 'changes.version', { version: entry.version }),
    lines: [
      ...(note === '' ? [] : [note]),
      releaseWords(language, entry),
      ...linesOf(entry.changes ?? [], place),
    ],
    date: entry.date,
  };
}

function linesOf(changes: readonly Change[], { language, names }: FeedPlace): string[] {
  return changeGroups(changes.filter(isFact)).flatMap((group) => {
    const more = group.changes.length - SHOWN;
    return [
      `${text(language, group.heading)}: ${formatNumber(language, group.changes.length)}`,
      ...group.changes.slice(0, SHOWN).map((change) => {
        const { of, what } = describeChange(language, change, names);
        return `- ${what === '' ? of : `${of}: ${what}`}`;
      }),
      ...(more > 0
        ? [text(language, 'changes.more', { count: formatNumber(language, more) })]
        : []),
    ];
  });
}
