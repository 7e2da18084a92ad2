import type { HtmlElement } from '../html-element.ts';
import { attribute } from '../html-element.ts';
import { isEmbed } from '../page-kind.ts';
import type { SiteRule } from '../rule.ts';

const LOADING = ['src', 'srcset', 'poster', 'data', 'xlink:href'];
const LINKS_THAT_TELL = new Set(['canonical', 'alternate']);

/** Notices embeds that need more than themselves, or that break when they are copied elsewhere. */
export const embedAlone: SiteRule = {
  id: 'embed-alone',
  say: 'An embed is one request, and all its links are whole addresses that open a window of their own.',
  page: (page, { origin, base }) => {
    if (!isEmbed(page)) return [];
    return page.elements.flatMap((element) => {
      const { name } = element;
      const loaded = loadedBy(element);
      if (loaded !== undefined)
        return [{ found: `invalid request for ${loaded}`, todo: 'write it into the embed' }];
      const href = attribute(element, 'href');
      if (href === undefined || (name !== 'a' && name !== 'link')) return [];
      if (!href.startsWith(`${origin}${base}/`))
        return [{ found: `invalid link ${href}`, todo: `begin it with ${origin}${base}/` }];
      if (name === 'link') return [];
      const isOutside =
        attribute(element, 'target') === '_blank' &&
        /\bnoopener\b/.test(attribute(element, 'rel') ?? '');
      return isOutside
        ? []
        : [
            {
              found: `invalid link ${href} that opens inside the frame`,
              todo: 'write target="_blank" rel="noopener"',
            },
          ];
    });
  },
};

/** What an element makes a browser ask for, beyond its own page. */
function loadedBy(element: HtmlElement): string | undefined {
  if (element.name === 'link') {
    const rel = attribute(element, 'rel') ?? '';
    return LINKS_THAT_TELL.has(rel) ? undefined : attribute(element, 'href');
  }
  const address = LOADING.map((name) => attribute(element, name)).find(
    (each) => each !== undefined,
  );
  if (address !== undefined) return address;
  const href =
    element.name === 'image' || element.name === 'use' ? attribute(element, 'href') : undefined;
  const style = element.name === 'style' ? element.children.join('') : '';
  const [, inStyle] = /(?:@import\s+|url\(\s*)["']?([^"')#\s][^"')\s]*)/.exec(style) ?? [];
  return href?.startsWith('#') === false ? href : inStyle;
}
