import type { Language } from '../i18n/language.ts';

/** What is cited: a page, a chart with its own page, or data to download. */
export type CitationKind = 'page' | 'chart' | 'dataset';

/** Everything a citation says; who wrote it and who publishes it are always the same. */
export interface Citation {
  readonly title: string;
  /** Whole address. */
  readonly url: string;
  /** Version of the data, from releases.csv. */
  readonly version: string;
  /** ISO day of that version, never of the build: the same commit must give the same citation. */
  readonly date: string;
  readonly language: Language;
  readonly kind: CitationKind;
}

/** Author and publisher: an organisation, so programs must not split it into first and last name. */
export const AUTHOR = 'Peta Integritas';
