import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { Both } from '../register/register.ts';
import type { ChartRow } from './chart.ts';

/** Says the same thing in both languages. */
export function inBoth(say: (language: Language) => string): Both {
  return { id: say('id'), en: say('en') };
}

/** A text that begins with a capital letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name of the vocabulary inside a sentence, where it begins with a small letter. */
export function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** One sentence from clauses: empty ones fall away, the first letter is a capital, a stop ends it. */
export function sentence(clauses: readonly string[]): string {
  return `${capital(clauses.filter((clause) => clause !== '').join('; '))}.`;
}

/** Words in a row: `A, B, dan C`, `A, B and C`; where a name itself holds an "and", another word joins. */
export function listWords(language: Language, words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  const id = language === 'id';
  const nested = words.some((word) => word.includes(id ? ' dan ' : ' and '));
  const and = id ? (nested ? 'serta' : 'dan') : nested ? 'as well as' : 'and';
  const comma = (id || nested) && words.length > 2 ? ',' : '';
  return `${words.slice(0, -1).join(', ')}${comma} ${and} ${last}`;
}

// Names that say what they are take an article in English: the Ministry of Finance, but Statistics Indonesia.
const KIND_OF_BODY =
  /\b(Ministry|Court|Agency|Board|Office|Authority|Institute|Secretariat|Government|Police|Commission|Council|Body)\b/;

/** An institution's name inside a sentence. */
export function institutionInSentence(language: Language, name: string): string {
  return language === 'en' && KIND_OF_BODY.test(name) ? `the ${name}` : name;
}

/** A province's name inside a sentence. */
export function provinceInSentence(language: Language, name: string): string {
  return language === 'en' && /^Special |Islands$/.test(name) ? `the ${name}` : name;
}

/** A number with its noun: `1 predikat`; English takes its plural, `1 award`, `2 awards`. */
export function count(language: Language, value: number, noun: CountedNoun): string {
  const { id, one, many } = noun;
  const word = language === 'id' ? id : value === 1 ? one : many;
  return `${formatNumber(language, value)} ${word}`;
}

/** A noun that is counted, in Indonesian and in both English numbers. */
export interface CountedNoun {
  readonly id: string;
  readonly one: string;
  readonly many: string;
}

/** The nouns that charts count. */
export const NOUNS = {
  award: { id: 'predikat', one: 'award', many: 'awards' },
  unit: { id: 'unit kerja', one: 'unit', many: 'units' },
  institution: { id: 'instansi', one: 'institution', many: 'institutions' },
  province: { id: 'provinsi', one: 'province', many: 'provinces' },
  year: { id: 'tahun', one: 'year', many: 'years' },
  kind: { id: 'jenis', one: 'kind', many: 'kinds' },
  service: { id: 'layanan', one: 'service', many: 'services' },
} as const satisfies Readonly<Record<string, CountedNoun>>;

/** The years of some rows in a row: `2014 dan 2016`. */
export function yearWords(language: Language, rows: readonly ChartRow[]): string {
  return listWords(
    language,
    rows.map((row) => String(row.year)),
  );
}

/** Up to three names in a row, or how many they are. */
export function fewNames(language: Language, names: readonly string[], noun: CountedNoun): string {
  return names.length > 3 ? count(language, names.length, noun) : listWords(language, names);
}

/** A number that several share: `masing-masing 4`, `4 each`; the plain number where it is one's alone. */
export function shared(language: Language, number: string, owners: number): string {
  if (owners === 1) return number;
  return language === 'id' ? `masing-masing ${number}` : `${number} each`;
}
