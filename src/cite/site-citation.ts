import { fileHref, href } from '../i18n/href.ts';
import type { Language } from '../i18n/language.ts';
import { release } from '../site-data.ts';
import type { Citation, CitationKind } from './citation.ts';

/** What is to be cited, before it has its address and version. */
export interface Citable {
  readonly language: Language;
  readonly title: string;
  /** Address without language and base, such as `/tahun/2020/`. */
  readonly path: string;
  readonly kind: CitationKind;
}

/** The citation of a page, chart or file of this site in the version it is built from. */
export function siteCitation({ language, title, path, kind }: Citable): Citation {
  // Pages have an address in each language; files below /data/ are the same in both.
  const address = path.endsWith('/') ? href(language, path) : fileHref(path);
  return {
    title,
    url: new URL(address, import.meta.env.SITE).href,
    version: release.version,
    date: release.date,
    language,
    kind,
  };
}
