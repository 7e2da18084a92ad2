import { isQuiet } from '../../glossary/is-quiet.ts';
import { termFinder } from '../../glossary/term-finder.ts';
import type { Finding, SiteFiles, SitePage } from '../built-site.ts';
import type { HtmlElement } from '../html-element.ts';
import { attribute, elementsNamed, hasClass, textOf } from '../html-element.ts';
import { readPage, sharedPath } from '../page-facts.ts';
import { isEmbed } from '../page-kind.ts';
import { resolveLink } from '../resolve-link.ts';
import type { SiteRule } from '../rule.ts';

const GLOSSARY = '/istilah/';

interface Glossary {
  readonly path: string;
  /** Anchor of each abbreviation. */
  readonly anchors: ReadonlyMap<string, string>;
  readonly find: ReturnType<typeof termFinder>;
}

const glossaries = new WeakMap<SiteFiles, Map<string, Glossary>>();

/** The glossary in the language of a page, read from its built page. */
function glossaryOf(site: SiteFiles, { language }: SitePage): Glossary {
  const known = glossaries.get(site) ?? new Map<string, Glossary>();
  glossaries.set(site, known);
  const file = `${language === 'en' ? 'en/' : ''}istilah/index.html`;
  const found = known.get(language);
  if (found !== undefined) return found;
  const { path, elements } = readPage(file, site.files.has(file) ? site.read(file) : '');
  const anchors = new Map(
    elements
      .filter((element) => element.name === 'dt')
      .map((entry) => [textOf(entry), attribute(entry, 'id') ?? '']),
  );
  const glossary = { path, anchors, find: termFinder([...anchors.keys()]) };
  known.set(language, glossary);
  return glossary;
}

/** Terms of the running text in the order they stand, each with the link to the glossary it stands in. */
function* usesIn(
  element: HtmlElement,
  find: Glossary['find'],
): Generator<{ term: string; link: HtmlElement | undefined }> {
  for (const child of element.children) {
    if (typeof child === 'string') {
      for (const { term } of find(child)) yield { term, link: undefined };
    } else if (child.name === 'a' && hasClass(child, 'term')) {
      yield { term: textOf(child), link: child };
    } else if (!isQuiet(child.name, child.attributes)) {
      yield* usesIn(child, find);
    }
  }
}

function findingsOf(page: SitePage, site: SiteFiles): Finding[] {
  const glossary = glossaryOf(site, page);
  const [main] = elementsNamed(page, 'main');
  if (main === undefined) return [];
  const seen = new Set<string>();
  const findings: Finding[] = [];
  const todo = 'link the first use, and only that, in src/glossary/link-terms.ts';
  for (const { term, link } of usesIn(main, glossary.find)) {
    if (link === undefined) {
      if (!seen.has(term)) findings.push({ found: `first use of ${term} without a link`, todo });
    } else {
      if (seen.has(term)) findings.push({ found: `${term} linked again`, todo });
      const to = resolveLink(site, page.path, attribute(link, 'href') ?? '');
      const leads =
        typeof to === 'object' &&
        to.path === glossary.path &&
        to.anchor !== '' &&
        to.anchor === glossary.anchors.get(term);
      if (!leads) {
        findings.push({
          found: `link of ${term} that leads past its entry`,
          todo: `lead it to its anchor on ${glossary.path}, or add its row to data/terms.csv`,
        });
      }
    }
    seen.add(term);
  }
  return findings;
}

/** Notices abbreviations that a reader meets without a way to what they mean. */
export const termLinks: SiteRule = {
  id: 'term-links',
  say: 'The first use of every abbreviation in running text leads to its entry in the glossary.',
  page: (page, site) =>
    isEmbed(page) || sharedPath(page.path) === GLOSSARY ? [] : findingsOf(page, site),
};
