import { isQuiet } from './is-quiet.ts';
import { termFinder } from './term-finder.ts';

const TAG =
  /<!--[\s\S]*?(?:-->|$)|<![^>]*>|<\/([a-z][^\s>/]*)[^>]*>|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const RAW = new Set(['script', 'style', 'title', 'textarea']);
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
const NONE: ReadonlyMap<string, string> = new Map();

function attributesOf(text: string): ReadonlyMap<string, string> {
  // Most tags carry nothing that matters here.
  if (!/class|lang|hidden|role/i.test(text)) return NONE;
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  );
}

// The terms are the same on every page, and a finder of them is slow to make.
const finders = new WeakMap<readonly string[], ReturnType<typeof termFinder>>();

function finderOf(terms: readonly string[]): ReturnType<typeof termFinder> {
  const find = finders.get(terms) ?? termFinder(terms);
  finders.set(terms, find);
  return find;
}

/**
 * Links the first use of each abbreviation in the running text of a page's main to where it is
 * explained; everything else stays byte for byte. One pass over the tags, no document is built.
 */
export function linkTerms(
  html: string,
  terms: readonly string[],
  hrefOf: (term: string) => string,
): string {
  const left = new Set(terms);
  const find = finderOf(terms);
  let linked = '';
  let kept = 0;
  let isMain = false;
  /** The quiet element that is open, and how many of its name are open within it. */
  let quiet = '';
  let depth = 0;

  const linkText = (from: number, to: number): void => {
    for (const { term, at } of find(html.slice(from, to))) {
      if (!left.delete(term)) continue;
      linked += `${html.slice(kept, from + at)}<a class="term" href="${hrefOf(term)}">${term}</a>`;
      kept = from + at + term.length;
    }
  };

  // What stands before the main is left as it is.
  TAG.lastIndex = Math.max(0, html.indexOf('<main'));
  let textFrom = TAG.lastIndex;
  for (let match = TAG.exec(html); match !== null && left.size > 0; match = TAG.exec(html)) {
    const [tag, close, open, attributes = ''] = match;
    if (isMain && quiet === '') linkText(textFrom, match.index);
    textFrom = TAG.lastIndex;
    if (close !== undefined) {
      const name = close.toLowerCase();
      if (name === 'main' && isMain) break;
      if (name === quiet) depth -= 1;
      if (depth === 0) quiet = '';
    } else if (open !== undefined) {
      const name = open.toLowerCase();
      if (name === 'main') isMain = true;
      const isEmpty = VOID.has(name) || tag.endsWith('/>');
      if (RAW.has(name)) {
        const end = html.slice(textFrom).search(new RegExp(`</${name}`, 'i'));
        TAG.lastIndex = end < 0 ? html.length : textFrom + end;
        textFrom = TAG.lastIndex;
      }
      if (!isMain || isEmpty || name === 'main') continue;
      if (quiet === name) depth += 1;
      else if (quiet === '' && isQuiet(name, attributesOf(attributes))) {
        quiet = name;
        depth = 1;
      }
    }
  }
  return linked + html.slice(kept);
}
