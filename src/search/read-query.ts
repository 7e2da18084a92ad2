import { foldWords } from './fold-words.ts';

/** One word of a query; a soft one helps a record that holds it and excludes none that does not. */
export interface Term {
  readonly word: string;
  readonly isSoft: boolean;
  /** The last word may still be unfinished. */
  readonly isLast: boolean;
}

/** Longer questions are cut: no office has a longer name, and a pasted book must not stop the page. */
const MOST_LETTERS = 200;
const MOST_TERMS = 12;

const SOFT = new Set(
  (
    'kantor di dan yang apakah apa sudah belum tidak atau ke dari untuk saya mau cari mana ini itu dapat punya ada ' +
    'wbk wbbm predikat zona integritas bebas korupsi bersih melayani unit kerja ' +
    'the of in at for and is a an office offices which has my'
  ).split(' '),
);

/** The words of a query; where all are soft, all of them count. */
export function readQuery(query: string): Term[] {
  const words = foldWords(query.slice(0, MOST_LETTERS)).slice(0, MOST_TERMS);
  const allSoft = words.every((word) => SOFT.has(word));
  return words.map((word, at) => ({
    word,
    isSoft: !allSoft && SOFT.has(word),
    isLast: at === words.length - 1,
  }));
}
