import type { Language } from '../../i18n/language.ts';
import type { Say } from './say.ts';

/** What every part of a drawn comparison needs to speak the language of the page. */
export interface Drawing {
  readonly language: Language;
  readonly say: Say;
}
