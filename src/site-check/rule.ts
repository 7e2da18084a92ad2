import type { BuiltSite, Finding, SiteFiles, SitePage, SiteProblem } from './built-site.ts';

/** One rule of the built site: about a page by itself, or about all pages together. */
export interface SiteRule {
  /** The name of its file, and what a reader may search for. */
  readonly id: string;
  /** The rule in one sentence. */
  readonly say: string;
  /** Looks at one page while it is in memory. */
  readonly page?: (page: SitePage, site: SiteFiles) => Finding[] | Promise<Finding[]>;
  /** Looks at what is kept of all pages, and at the other files. */
  readonly site?: (site: BuiltSite) => SiteProblem[];
}
