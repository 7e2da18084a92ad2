import type { Language } from './language.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Address of a page in a language: Indonesian at the root, English below `/en/`; `path` begins with `/`. */
export function href(language: Language, path: string): string {
  return `${base}${language === 'id' ? '' : `/${language}`}${path}`;
}

/** Address of a file that is the same in every language, such as a CSV; `path` begins with `/`. */
export function fileHref(path: string): string {
  return `${base}${path}`;
}
