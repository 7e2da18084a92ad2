import type { APIRoute } from 'astro';
import { fileHref } from '../i18n/href.ts';

/** Lets every crawler in and names the sitemap at the site's own address. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\nSitemap: ${new URL(fileHref('/sitemap-index.xml'), site).href}\n`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
