import type { Citation } from './citation.ts';

/**
 * The name of a citation in a library, and of its file: made of version and path, so that it stays the
 * same as long as both do; in ASCII, because BibTeX takes no other key.
 */
export function citationKey({ url, version, language }: Citation): string {
  const { pathname } = new URL(url);
  // Data files have one address for both languages, but a title in each.
  const tail = language === 'en' && !/\/en\//.test(pathname) ? '-en' : '';
  const key = `peta-integritas-${version}-${pathname}`.replace(/[^A-Za-z0-9.]+/g, '-');
  return `${key.replace(/-$/, '')}${tail}`;
}
