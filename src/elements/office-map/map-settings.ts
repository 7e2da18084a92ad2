import type { Language } from '../../i18n/language.ts';
import type { MapWords } from './words.ts';

/** What a page tells its map, from the attributes of `<office-map>`. */
export interface MapSettings {
  readonly view: string;
  /** The view without filters, which says where the register names anything at all. */
  readonly whole: string;
  readonly outlines: string;
  readonly seats: string;
  /** Folder of the offices by province, with a slash at its end. */
  readonly offices: string;
  /** Place where the map of this page opens: '' for Indonesia. */
  readonly focus: string;
  readonly language: Language;
  readonly words: MapWords;
  /** The address of a page of this language, such as `/en/unit/…/` for `unit/…/`. */
  readonly href: (path: string) => string;
}

/** Reads the attributes and words that a page wrote into `<office-map>`. */
export function mapSettings(host: HTMLElement): MapSettings {
  const value = (name: string) => host.dataset[name] ?? '';
  const language = value('language') === 'en' ? 'en' : 'id';
  const base = value('base').replace(/\/?$/, '/');
  const home = language === 'en' && !base.endsWith('/en/') ? `${base}en/` : base;
  const words = host.querySelector('[data-words]')?.textContent ?? '{}';
  return {
    view: value('view'),
    whole: value('view').replace(/[^/]*$/, 'semua-semua.json'),
    outlines: value('outlines'),
    seats: value('seats'),
    offices: value('offices').replace(/\/?$/, '/'),
    focus: value('focus'),
    language,
    words: JSON.parse(words) as MapWords,
    href: (path) => `${home}${path}`,
  };
}
