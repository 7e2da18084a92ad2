import { CITATION_FORMS } from './citation-forms.ts';
import type { Citable } from './site-citation.ts';
import { siteCitation } from './site-citation.ts';

/** The citation file of a page, chart or file that ends in `bib`, `ris` or `csl.json`, as an answer. */
export function citationFile(citable: Citable, ending: string): Response {
  const form = CITATION_FORMS.find((each) => each.ending === ending);
  if (form === undefined) throw new Error(`unknown form of citation "${ending}"`);
  const text = form.write(siteCitation(citable));
  return new Response(text, { headers: { 'content-type': `${form.type}; charset=utf-8` } });
}
