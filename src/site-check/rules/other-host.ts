import type { Finding, SiteFiles, SiteProblem } from '../built-site.ts';
import type { HtmlElement } from '../html-element.ts';
import type { SiteRule } from '../rule.ts';

const LINKS_THAT_LOAD =
  /\b(?:stylesheet|icon|preload|prefetch|modulepreload|preconnect|dns-prefetch|manifest)\b/;
const STYLE_ADDRESS = /(?:url\(\s*["']?|@import\s+["'])([^"')\s]+)/g;
const LOADING = new Set(['src', 'poster', 'data', 'action', 'background']);
const LOADING_ELEMENTS = new Set(['image', 'use', 'base', 'feimage']);

/** Notices everything that would make a reader's browser talk to someone else. */
export const otherHost: SiteRule = {
  id: 'other-host',
  say: 'Nothing is loaded from another host; plain links may lead anywhere.',
  page: (page, site) =>
    foreign(page.elements.flatMap(loadedBy), site).map((address) => finding(address)),
  site: (site) =>
    [...site.files]
      .filter((file) => /\.(?:css|svg)$/.test(file))
      .flatMap((file): SiteProblem[] => {
        const text = site.read(file);
        const images = [...text.matchAll(/<(?:image|use|script)\b[^>]*?href="([^"]*)"/g)];
        const addresses = [...styleAddresses(text), ...images.map(([, href = '']) => href)];
        return foreign(addresses, site).map((address) => ({ file, ...finding(address) }));
      }),
};

function finding(address: string): Finding {
  return {
    found: `invalid address ${address} of another host`,
    todo: 'serve the file from this site, or link to it with a plain <a>',
  };
}

function loadedBy(element: HtmlElement): string[] {
  const addresses: string[] = [];
  const { name, attributes } = element;
  for (const [key, value] of attributes) {
    if (LOADING.has(key)) addresses.push(value);
    else if (key === 'srcset') addresses.push(...value.split(',').map((part) => part.trim()));
    else if (value.includes('url(')) addresses.push(...styleAddresses(value));
  }
  const href = attributes.get('href') ?? attributes.get('xlink:href') ?? '';
  const isLoading = name === 'link' && LINKS_THAT_LOAD.test(attributes.get('rel') ?? '');
  if (isLoading || LOADING_ELEMENTS.has(name)) addresses.push(href);
  if (name === 'style')
    for (const child of element.children)
      if (typeof child === 'string') addresses.push(...styleAddresses(child));
  const refresh = attributes.has('http-equiv') ? attributes.get('content') : undefined;
  return [...addresses, ...(/url=(\S+)/i.exec(refresh ?? '')?.slice(1) ?? [])];
}

const seen = new Map<string, string[]>();

/** Every page carries the same style, which is read once. */
function styleAddresses(text: string): string[] {
  const before = seen.get(text);
  if (before !== undefined) return before;
  const addresses = [...text.matchAll(STYLE_ADDRESS)].map(([, address = '']) => address);
  seen.set(text, addresses);
  return addresses;
}

function foreign(addresses: readonly string[], site: SiteFiles): string[] {
  const hosts = addresses.filter((address) => {
    if (!address.includes('//') || !URL.canParse(address, site.origin)) return false;
    const url = new URL(address, site.origin);
    return /^(?:https?|wss?):$/.test(url.protocol) && url.origin !== site.origin;
  });
  return [...new Set(hosts)];
}
