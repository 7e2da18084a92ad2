import { fileHref, href } from '../i18n/href.ts';
import type { Language } from '../i18n/language.ts';

/** Whole addresses, since an embed is copied to other addresses and read inside other sites. */
export interface Addresses {
  readonly page: (language: Language, path: string) => string;
  /** Of a file that is the same in every language. */
  readonly file: (path: string) => string;
}

/** Addresses below the one the site is built for, as Astro knows it. */
export function addressesAt(site: URL | string | undefined): Addresses {
  const whole = (address: string) => new URL(address, site).href;
  return {
    page: (language, path) => whole(href(language, path)),
    file: (path) => whole(fileHref(path)),
  };
}
