import { createHash } from 'node:crypto';
import type { SiteFiles } from './built-site.ts';
import { formatSiteProblem } from './built-site.ts';
import type { SiteRule } from './rule.ts';
import { runRules } from './run-rules.ts';

const ORIGIN = 'https://example.org';

/** What a page of a fixture may say otherwise than a sound one. */
export interface FixturePage {
  readonly path?: string;
  readonly lang?: string;
  readonly title?: string;
  /** In place of the whole head after the title. */
  readonly head?: string;
  readonly before?: string;
  readonly body?: string;
}

/** A sound page of a fictional site, except for what is given. */
export function fixturePage(page: FixturePage = {}): string {
  const { path = '/', lang = path.startsWith('/en/') ? 'en' : 'id' } = page;
  const shared = path.replace(/^\/en\//, '/');
  const head =
    page.head ??
    `<meta name="description" content="A page of a fictional site that is long enough to be described.">
    <link rel="canonical" href="${ORIGIN}${path}">
    <link rel="alternate" hreflang="id" href="${ORIGIN}${shared}">
    <link rel="alternate" hreflang="en" href="${ORIGIN}/en${shared}">
    <link rel="alternate" hreflang="x-default" href="${ORIGIN}${shared}">
    <meta property="og:image" content="${ORIGIN}/bagikan/beranda.png">
    <meta property="og:image:alt" content="A picture of a fictional site.">
    <meta name="citation_title" content="Page ${path}">
    <meta name="citation_author" content="Fictional">
    <meta name="citation_publication_date" content="2026/11/21">
    <meta name="citation_language" content="${lang}">
    <meta name="citation_public_url" content="${ORIGIN}${path}">`;
  const before =
    page.before ??
    `<a class="skip" href="#isi">Skip</a>
    <ol class="crumbs"><li><a href="/">Top</a></li><li aria-current="page">Here</li></ol>`;
  return `<!doctype html><html lang="${lang}"><head><title>${page.title ?? `Page ${path}`}</title>
    ${head}</head><body>${before}<main id="isi">${page.body ?? '<h1>Heading</h1>'}</main></body></html>`;
}

/** A sound site of one page in both languages, with files replaced or added by path. */
export function fixtureSite(changes: Readonly<Record<string, string>> = {}): SiteFiles {
  const pages = ['/', '/en/'].map((path) => `<url><loc>${ORIGIN}${path}</loc></url>`).join('');
  const files = new Map(
    Object.entries({
      'index.html': fixturePage(),
      'en/index.html': fixturePage({ path: '/en/' }),
      'bagikan/beranda.png': 'a picture',
      'sitemap-index.xml': `<sitemap><loc>${ORIGIN}/sitemap-0.xml</loc></sitemap>`,
      'sitemap-0.xml': `<urlset>${pages}</urlset>`,
      ...changes,
    }),
  );
  return {
    files: new Set(files.keys()),
    read: (file) => files.get(file) ?? '',
    bytes: (file) => Buffer.from(files.get(file) ?? ''),
    origin: ORIGIN,
    base: '',
    words: {
      id: new Map([
        ['nav.home', 'Beranda'],
        ['nav.data', 'Data'],
      ]),
      en: new Map([
        ['nav.home', 'Home'],
        ['nav.data', 'Data'],
      ]),
    },
  };
}

/** What one rule says of a site, as it is printed. */
export async function messagesOf(rule: SiteRule, site: SiteFiles): Promise<string[]> {
  const { problems } = await runRules(site, [rule]);
  return problems.map(formatSiteProblem);
}

/** Letters and digits that compress to about so many bytes, the same ones each time. */
export function noise(bytes: number): string {
  const hash = (index: number) => createHash('sha256').update(String(index)).digest('base64url');
  return Array.from({ length: Math.ceil(bytes / 32) }, (_, index) => hash(index)).join('');
}
