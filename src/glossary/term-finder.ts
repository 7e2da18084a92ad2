/** An abbreviation where it stands in a text. */
export interface FoundTerm {
  readonly term: string;
  readonly at: number;
}

const WORD = /[\p{L}\p{N}_]/u;

// "BPK Sumatera Selatan" and "Kelas II TPI Blitar" are names of offices; "SE Menteri PANRB" is not.
const NAME_AFTER = /^\s(?!Menteri\b|Minister\b)\p{Lu}\p{Ll}/u;
const NAME_BEFORE = /(?:\bKelas [IVX]+[A-Z]?|\bKhusus|\bNon|\(Non\))\s$/;

const escaped = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/**
 * Makes a finder of abbreviations: whole words only, as they are written, the longest first
 * (`PAN-RB`, not `RB`), each side of `WBK/WBBM`, before a suffix (`WBK-nya`), and not where one is part
 * of the name of an office.
 */
export function termFinder(terms: readonly string[]): (text: string) => FoundTerm[] {
  const longest = terms.toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(longest.map(escaped).join('|'), 'g');

  const beginsWord = (before: string): boolean => {
    if (before.endsWith('/')) return terms.some((term) => before.endsWith(`${term}/`));
    return !/[\p{L}\p{N}_.@#&=-]$/u.test(before);
  };
  const endsWord = (term: string, after: string): boolean => {
    if (WORD.test(term.at(-1) ?? '') && /^[\p{L}\p{N}_]/u.test(after)) return false;
    if (after.startsWith('/')) {
      return terms.some((each) => after.startsWith(`/${each}`)) || !WORD.test(after[1] ?? '');
    }
    // "WBK-nya" is WBK with a suffix; "ZI-WBK" and "a.WBK.csv" are words of their own.
    return !/^(?:-[\p{Lu}\p{N}]|\.[\p{L}\p{N}])/u.test(after);
  };

  return (text) => {
    if (terms.length === 0) return [];
    const found: FoundTerm[] = [];
    for (const match of text.matchAll(pattern)) {
      const [term] = match;
      const before = text.slice(Math.max(0, match.index - 40), match.index);
      const after = text.slice(match.index + term.length, match.index + term.length + 40);
      const next = after.trimStart();
      const isName =
        NAME_BEFORE.test(before) ||
        (NAME_AFTER.test(after) && !terms.some((each) => next.startsWith(each)));
      if (!isName && beginsWord(before) && endsWord(term, after)) {
        found.push({ term, at: match.index });
      }
    }
    return found;
  };
}
