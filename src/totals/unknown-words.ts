import type { Both, Regulation } from '../register/register.ts';

const UNKNOWN = /\b(tidak|belum) (ditemukan|terbaca|disebut|tertulis|diketahui)\b/;

const inBrackets = (title: string): string => /\(([^()]*)\)$/.exec(title)?.[1] ?? '';
const afterSemicolon = (words: string): string =>
  (words.split('; ').slice(1).at(-1) ?? '').replace(/\.$/, '');

/** What the register itself says it does not know of a regulation: at the end of its title, or of what it changed. */
export function unknownWords({
  title,
  whatChanged,
}: Pick<Regulation, 'title' | 'whatChanged'>): Both[] {
  return [
    { id: inBrackets(title.id), en: inBrackets(title.en) },
    { id: afterSemicolon(whatChanged.id), en: afterSemicolon(whatChanged.en) },
  ].filter(({ id, en }) => UNKNOWN.test(id) && en !== '');
}
