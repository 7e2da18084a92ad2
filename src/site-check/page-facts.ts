import type { Language } from '../i18n/language.ts';
import type { PageFacts, PageLink, SitePage } from './built-site.ts';
import { attribute, textOf } from './html-element.ts';
import { parseHtml } from './parse-html.ts';

/** The address of a built file below the base: `en/unit/index.html` is `/en/unit/`. */
export function pathOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The language an address stands for: English below `/en/`, Indonesian everywhere else. */
export function languageOf(path: string): Language {
  return path.startsWith('/en/') ? 'en' : 'id';
}

/** The address of a page without its language: the same for both. */
export function sharedPath(path: string): string {
  return languageOf(path) === 'en' ? path.slice('/en'.length) : path;
}

/** Reads one page of a built site. */
export function readPage(file: string, html: string): SitePage {
  const path = pathOf(file);
  return { file, path, language: languageOf(path), html, ...parseHtml(html) };
}

/** What the rules between pages need to know of a page. */
export function factsOf(page: SitePage): PageFacts {
  const named = (name: string) => page.elements.filter((element) => element.name === name);
  const heads = named('link');
  const rel = (value: string) => heads.filter((link) => attribute(link, 'rel') === value);
  const robots = named('meta').find((meta) => attribute(meta, 'name') === 'robots');
  const title = page.elements.find((element) => element.name === 'title');
  const canonical = rel('canonical')[0];
  return {
    file: page.file,
    path: page.path,
    language: page.language,
    title: title === undefined ? '' : textOf(title),
    ids: new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? [])),
    links: linksOf(page),
    indexable: !/noindex/.test(robots === undefined ? '' : (attribute(robots, 'content') ?? '')),
    canonical: canonical === undefined ? undefined : attribute(canonical, 'href'),
    alternates: new Map(
      rel('alternate').flatMap((link) => {
        const language = attribute(link, 'hreflang');
        return language === undefined ? [] : [[language, attribute(link, 'href') ?? '']];
      }),
    ),
  };
}

const ADDRESSES = ['href', 'xlink:href', 'src', 'data', 'action', 'poster'];

function linksOf(page: SitePage): PageLink[] {
  const links = new Map<string, PageLink>();
  for (const element of page.elements) {
    for (const name of ADDRESSES) {
      const href = attribute(element, name);
      if (href !== undefined) links.set(`${element.name} ${href}`, { href, element: element.name });
    }
  }
  return [...links.values()];
}
