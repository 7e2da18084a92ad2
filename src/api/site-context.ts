import { fileHref } from '../i18n/href.ts';
import { release, site } from '../site-data.ts';
import type { ApiContext } from './api-context.ts';

/** What the documents of the site that is being built are written from. */
export function siteContext(): ApiContext {
  const root = new URL(fileHref('/'), import.meta.env.SITE).href.replace(/\/$/, '');
  return { site, release, root };
}
