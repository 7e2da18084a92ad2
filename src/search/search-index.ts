import type { Catalogue } from './catalogue.ts';
import { lettersIn } from './letters-in.ts';
import type { RecordWord, RecordWords } from './record-words.ts';
import { recordWords, worthOf } from './record-words.ts';

/** Records ready to be ranked: each distinct word once, with a number by which records hold it. */
export interface SearchIndex {
  readonly records: readonly RecordWords[];
  readonly vocabulary: ReadonlyMap<string, number>;
  /** The letters of each distinct word, by its number, as `lettersIn` gives them. */
  readonly letters: Uint32Array;
  /** Numbers of the words of each record, in their order. */
  readonly numbers: readonly Uint32Array[];
}

/** Numbers the words of a catalogue's records. */
export function searchIndex(catalogue: Catalogue): SearchIndex {
  const records = recordWords(catalogue);
  const vocabulary = new Map<string, number>();
  const numberOf = ({ word }: RecordWord): number => {
    const known = vocabulary.get(word);
    if (known !== undefined) return known;
    vocabulary.set(word, vocabulary.size);
    return vocabulary.size - 1;
  };
  const numbers = records.map(({ words }) => Uint32Array.from(words, numberOf));
  const letters = Uint32Array.from(vocabulary.keys(), lettersIn);
  return { records, vocabulary, letters, numbers };
}

/** What a word adds to how much of a record's name a query covers, met with a quality of up to 1. */
export function coverOf({ field, word, stands }: RecordWord, quality: number): number {
  if (field === 'name') return worthOf(word) * quality;
  // A short form covers all the words it stands for, once it is written to its end.
  return field === 'alias' && stands !== '' && quality === 1 ? stands.split(' ').length : 0;
}
