import { attribute, elementsNamed } from '../html-element.ts';
import type { SiteRule } from '../rule.ts';

/** Notices pages that say they are in another language than their address. */
export const pageLanguage: SiteRule = {
  id: 'page-language',
  say: 'The `lang` of a page is the language of its address.',
  page: (page) => {
    const [html] = elementsNamed(page, 'html');
    const language = html === undefined ? undefined : attribute(html, 'lang');
    if (language === page.language) return [];
    const todo = `write <html lang="${page.language}">`;
    if (language === undefined) return [{ found: 'missing lang', todo }];
    return [{ found: `lang "${language}" contradicts the address ${page.path}`, todo }];
  },
};
