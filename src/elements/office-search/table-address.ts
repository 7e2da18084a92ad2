import { href } from '../../i18n/href.ts';
import type { Language } from '../../i18n/language.ts';

/** The address of the table of offices that match a query. */
export function tableAddress(language: Language, query: string): string {
  return `${href(language, '/unit/')}?${new URLSearchParams({ q: query })}`;
}
