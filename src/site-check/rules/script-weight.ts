import { brotliCompressSync } from 'node:zlib';
import type { SiteFiles, SitePage } from '../built-site.ts';
import type { HtmlElement } from '../html-element.ts';
import { attribute, elementsNamed } from '../html-element.ts';
import { fileOf, resolveLink } from '../resolve-link.ts';
import type { SiteRule } from '../rule.ts';

const LIMIT = 10 * 1024;
const RUN = /^(?:|module|(?:text|application)\/javascript)$/;

/** Notices pages that load more code than the frame allows. */
export const scriptWeight: SiteRule = {
  id: 'script-weight',
  say: `A page loads at most ${LIMIT} bytes of JavaScript by itself, in Brotli.`,
  page: (page, site) => {
    const scripts = elementsNamed(page, 'script').filter((script) =>
      RUN.test(attribute(script, 'type') ?? ''),
    );
    const bytes = scripts.reduce((sum, script) => sum + bytesOf(codeOf(script, page, site)), 0);
    if (bytes <= LIMIT) return [];
    return [
      {
        found: `invalid weight of scripts, ${bytes} bytes in Brotli`,
        todo: `keep it within ${LIMIT}: load the rest when it is asked for`,
      },
    ];
  },
};

const counted = new Map<string, number>();

function bytesOf(code: string): number {
  const bytes = counted.get(code) ?? (code === '' ? 0 : brotliCompressSync(code).length);
  counted.set(code, bytes);
  return bytes;
}

function codeOf(script: HtmlElement, page: SitePage, site: SiteFiles): string {
  const src = attribute(script, 'src');
  if (src === undefined)
    return script.children.filter((child) => typeof child === 'string').join('');
  const link = resolveLink(site, page.path, src);
  const file = typeof link === 'object' ? fileOf(site, link.path) : undefined;
  // A script that is not there, or of another host, is what other rules are about.
  return file === undefined ? '' : site.read(file);
}
