import type { Language } from '../i18n/language.ts';
import type { HtmlElement } from './html-element.ts';
import type { ParsedHtml } from './parse-html.ts';

/** The files of a built site and the address it was built for. */
export interface SiteFiles {
  /** Paths below the built folder, with forward slashes. */
  readonly files: ReadonlySet<string>;
  readonly read: (file: string) => string;
  /** What a file holds that is no text. */
  readonly bytes: (file: string) => Uint8Array;
  /** Such as `https://example.org`. */
  readonly origin: string;
  /** Path the site stands below: empty at the root, else such as `/peta`. */
  readonly base: string;
  /** The site's words in both languages, by key. */
  readonly words: Readonly<Record<Language, ReadonlyMap<string, string>>>;
}

/** One page while its own rules look at it. */
export interface SitePage extends ParsedHtml {
  readonly file: string;
  /** Address below the base, such as `/en/tahun/2020/`. */
  readonly path: string;
  /** The language its address stands for. */
  readonly language: Language;
  readonly html: string;
}

/** A link from a page, as it was written. */
export interface PageLink {
  readonly href: string;
  readonly element: HtmlElement['name'];
}

/** What is kept of a page when all have been read, for the rules between pages. */
export interface PageFacts {
  readonly file: string;
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly PageLink[];
  /** Whether search engines may list it. */
  readonly indexable: boolean;
  readonly canonical: string | undefined;
  /** Addresses by `hreflang`. */
  readonly alternates: ReadonlyMap<string, string>;
}

/** A whole built site. */
export interface BuiltSite extends SiteFiles {
  readonly pages: readonly PageFacts[];
}

/** What a rule found in a page, and what to do about it. */
export interface Finding {
  readonly found: string;
  readonly todo: string;
}

/** A finding together with the file it is in. */
export interface SiteProblem extends Finding {
  readonly file: string;
}

/** Prints a problem as `file: what was found: what to do`. */
export function formatSiteProblem(problem: SiteProblem): string {
  return `${problem.file}: ${problem.found}: ${problem.todo}`;
}
