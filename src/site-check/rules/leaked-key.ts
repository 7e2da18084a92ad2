import type { SiteFiles } from '../built-site.ts';
import type { HtmlElement } from '../html-element.ts';
import { isRead, isWithin } from '../html-element.ts';
import type { SiteRule } from '../rule.ts';

const WORD = /[a-z0-9]+(?:\.[a-z0-9]+)+/gi;
const PLACEHOLDER = /\{[a-z]\w*\}/gi;
const READ_OUT = ['alt', 'aria-label', 'content', 'title'];

/** Notices words that were not translated or filled in. */
export const leakedKey: SiteRule = {
  id: 'leaked-key',
  say: 'No page shows the key of a text (`nav.home`) or a place left open in one (`{count}`).',
  page: (page, site) => {
    const leaks = page.elements.flatMap((element) =>
      textsOf(element).flatMap((text) => leaksOf(text, site)),
    );
    return [...new Map(leaks.map((leak) => [leak.found, leak])).values()];
  },
};

/** Most texts have neither a dot within a word nor a brace, and are not looked at more closely. */
function textsOf(element: HtmlElement): string[] {
  const { attributes } = element;
  const labels = attributes.size === 0 ? [] : READ_OUT.map((name) => attributes.get(name) ?? '');
  const read = labels.filter(isSuspect);
  const texts = element.children.filter((child) => typeof child === 'string').filter(isSuspect);
  // Code may speak of keys and of places to fill in.
  const isCode = (each: HtmlElement) => each.name === 'code' || !isRead(each);
  return texts.length === 0 || isWithin(element, isCode) ? read : [...read, ...texts];
}

function isSuspect(text: string): boolean {
  return text.includes('{') || /[a-z0-9]\.[a-z0-9]/i.test(text);
}

const known = new WeakMap<object, Set<string>>();

/** Names of files of the site, some of which are keys as well (`units.csv`). */
function fileNames({ files }: SiteFiles): ReadonlySet<string> {
  const names = known.get(files) ?? new Set([...files].map((file) => file.replace(/^.*\//, '')));
  known.set(files, names);
  return names;
}

function leaksOf(text: string, site: SiteFiles) {
  const keys = (text.match(WORD) ?? []).filter(
    (word) => site.words.id.has(word) && !fileNames(site).has(word),
  );
  const open = text.match(PLACEHOLDER) ?? [];
  return [
    ...keys.map((key) => ({ found: `invalid text "${key}"`, todo: 'show the words of this key' })),
    ...open.map((place) => ({
      found: `invalid text "${place}"`,
      todo: 'give the text a value for this place',
    })),
  ];
}
