import { defineMiddleware } from 'astro:middleware';
import { linkTerms } from './glossary/link-terms.ts';
import { termPath } from './glossary/term-path.ts';
import { href } from './i18n/href.ts';
import { site } from './site-data.ts';

const terms = site.register.terms.map(({ term }) => term);
// An embed stands alone in the pages of others; the glossary itself explains each term where it stands.
const UNTOUCHED = /^\/\[\.\.\.lang\]\/(?:embed|istilah)(?:\/|$)/;

/** Links abbreviations to the glossary in every page as it is written; other files pass as they are. */
export const onRequest = defineMiddleware(async ({ routePattern, params }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!isPage || UNTOUCHED.test(routePattern)) return response;
  const language = params['lang'] === 'en' ? 'en' : 'id';
  const html = linkTerms(await response.text(), terms, (term) => href(language, termPath(term)));
  return new Response(html, response);
});
