import type { Citation } from '../../cite/citation.ts';
import { CITATION_FORMS } from '../../cite/citation-forms.ts';
import { citationKey } from '../../cite/citation-key.ts';
import { longCitation } from '../../cite/long-citation.ts';
import { shortCitation } from '../../cite/short-citation.ts';
import { wordsOf } from '../../cite/words-of.ts';

/** One form of a citation as its row shows it; one for programs is also a file. */
export interface CiteText {
  readonly name: string;
  readonly text: string;
  readonly file: { readonly name: string; readonly type: string } | null;
}

/** Every form of a citation by the word its button has in `data-copy`. */
export function citeTexts(citation: Citation): ReadonlyMap<string, CiteText> {
  const words = wordsOf(citation.language);
  const key = citationKey(citation);
  return new Map<string, CiteText>([
    ['short', { name: words['cite.inText'], text: shortCitation(citation), file: null }],
    ['long', { name: words['cite.inList'], text: longCitation(citation), file: null }],
    ...CITATION_FORMS.map(({ name, ending, type, write }): [string, CiteText] => [
      ending,
      { name, text: write(citation), file: { name: `${key}.${ending}`, type } },
    ]),
  ]);
}
