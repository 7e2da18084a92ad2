import type { SiteFiles } from './built-site.ts';

/** Where a link of the site leads: a path below the base and the place in that page. */
export interface InternalLink {
  readonly path: string;
  /** Without `#`; empty for the top of the page. */
  readonly anchor: string;
}

/**
 * Follows a link as a browser would; undefined for mail and other hosts, `outside` for an address of
 * this host that is not below the base, `invalid` for what is no address.
 */
export function resolveLink(
  site: Pick<SiteFiles, 'origin' | 'base'>,
  from: string,
  href: string,
): InternalLink | 'outside' | 'invalid' | undefined {
  const here = new URL(`${site.base}${from}`, site.origin);
  if (!URL.canParse(href, here.href)) return 'invalid';
  const url = new URL(href, here);
  if (url.protocol === 'javascript:') return 'invalid';
  if (url.origin !== site.origin) return undefined;
  if (!`${url.pathname}/`.startsWith(`${site.base}/`)) return 'outside';
  return {
    path: decoded(url.pathname.slice(site.base.length)) || '/',
    anchor: decoded(url.hash.slice(1)),
  };
}

/** The built file behind a path below the base, or undefined where there is none. */
export function fileOf(site: Pick<SiteFiles, 'files'>, path: string): string | undefined {
  const file = path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
  return site.files.has(file) ? file : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
