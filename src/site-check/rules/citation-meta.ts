import { attribute, elementsNamed } from '../html-element.ts';
import { isEmbed, isNotFound } from '../page-kind.ts';
import type { SiteRule } from '../rule.ts';

const NEEDED = ['title', 'author', 'publication_date', 'language', 'public_url'];

/** Notices pages that reference managers would take down wrongly or not at all. */
export const citationMeta: SiteRule = {
  id: 'citation-meta',
  say: 'Every page names its title, author, date, language and own address in citation_* meta.',
  page: (page, site) => {
    if (isEmbed(page) || isNotFound(page)) return [];
    const meta = new Map(
      elementsNamed(page, 'meta').map((each) => [
        attribute(each, 'name'),
        (attribute(each, 'content') ?? '').trim(),
      ]),
    );
    const todo = 'write it with src/components/CiteMeta.astro';
    const missing = NEEDED.filter((name) => (meta.get(`citation_${name}`) ?? '') === '');
    if (missing.length > 0)
      return missing.map((name) => ({ found: `missing citation_${name}`, todo }));
    const address = `${site.origin}${site.base}${page.path}`;
    const wanted: Readonly<Record<string, RegExp | string>> = {
      public_url: address,
      language: page.language,
      publication_date: /^\d{4}\/\d\d\/\d\d$/,
    };
    return Object.entries(wanted).flatMap(([name, right]) => {
      const value = meta.get(`citation_${name}`) ?? '';
      const isRight = typeof right === 'string' ? value === right : right.test(value);
      return isRight ? [] : [{ found: `invalid citation_${name} "${value}"`, todo }];
    });
  },
};
