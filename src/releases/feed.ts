import type { Language } from '../i18n/language.ts';

/** One thing that happened, for readers of feeds. */
export interface FeedItem {
  /** An address that never changes, whether or not a page stands there. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Plain text; lines are paragraphs. */
  readonly lines: readonly string[];
  /** Day it was published, such as 2026-11-21. */
  readonly date: string;
}

/** A feed before it is written as Atom or as JSON. */
export interface Feed {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** Address of the page that says the same. */
  readonly page: string;
  /** Address of the feed itself. */
  readonly self: string;
  readonly author: string;
  /** Newest day of its items, or that of the newest version where there are none: never a clock. */
  readonly updated: string;
  readonly items: readonly FeedItem[];
}

/** A day of the register as the moment that RFC 3339 wants. */
export const momentOf = (date: string): string => `${date}T00:00:00Z`;
