import type { Query } from 'minisearch';
import MiniSearch from 'minisearch';
import type { AskedWord } from './ask-words.ts';
import { askWords } from './ask-words.ts';
import type { Catalogue } from './catalogue.ts';
import { rankAsked } from './rank-records.ts';
import type { RecordWords } from './record-words.ts';
import type { SearchIndex } from './search-index.ts';
import { searchIndex } from './search-index.ts';
import type { Searcher } from './searcher.ts';

interface Entry {
  readonly at: number;
  readonly words: readonly string[];
}

/** Above this share of all records it takes longer to name them than to look at all. */
const MOST = 0.1;

const entryOf = ({ words }: RecordWords, at: number): Entry => ({
  at,
  words: [...new Set(words.map(({ word }) => word))],
});

/** An index of the words of all records; they are folded already, so nothing splits or folds them again. */
function miniIndex({ records }: SearchIndex): MiniSearch<Entry> {
  const mini = new MiniSearch<Entry>({
    idField: 'at',
    fields: ['words'],
    extractField: (entry, field) => (field === 'at' ? entry.at : entry.words.join(' ')),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    // Its scores are not used: the order is that of the one matcher.
    searchOptions: { fields: ['words'], tokenize: (term) => [term] },
  });
  mini.addAll(records.map(entryOf));
  return mini;
}

/**
 * What finds every record that holds a word of a query. MiniSearch knows no swapped letters: what is
 * one typo to `matchTerm` may be two to it, and those that are too many are left out by the ranking.
 */
function wordQuery({ word, matches }: AskedWord): Query {
  let [prefix, typos] = [false, 0];
  for (const match of matches.values()) {
    typos = Math.max(typos, match.typos);
    if (match.typos === 0 && match.quality < 1) prefix = true;
  }
  return { queries: [word], prefix, fuzzy: 2 * typos };
}

/** What finds every record that holds a word of a query in one of the ways a record can. */
function holdersQuery(asked: readonly AskedWord[], at: number): Query {
  const [word, before] = [asked[at], asked[at - 1]];
  const queries: Query[] = word === undefined || word.matches.size === 0 ? [] : [wordQuery(word)];
  for (const joined of [before?.joined, word?.joined])
    if (joined) queries.push({ queries: [joined.word], prefix: false, fuzzy: false });
  return { queries };
}

/** How many records hold each word of an index, by its number; one that holds it twice counts twice. */
function holderCounts({ numbers, vocabulary }: SearchIndex): Uint32Array {
  const counts = new Uint32Array(vocabulary.size);
  for (const list of numbers) for (const number of list) counts[number] = (counts[number] ?? 0) + 1;
  return counts;
}

/**
 * Searches with an index of words, so that only records that hold the rarest word of a query are looked
 * at; what it finds, its order and its reasons are those of the scan.
 */
export function miniSearcher(catalogue: Catalogue): Searcher {
  const index = searchIndex(catalogue);
  const mini = miniIndex(index);
  const counts = holderCounts(index);
  const countOf = (asked: readonly AskedWord[], at: number): number => {
    const joined = [asked[at - 1]?.joined, asked[at]?.joined].flatMap((each) => each?.number ?? []);
    const met = [...(asked[at]?.matches.keys() ?? []), ...joined];
    return met.reduce((sum, number) => sum + (counts[number] ?? 0), 0);
  };
  return {
    search: async (query, options) => {
      const asked = askWords(index, query);
      const [rarest] = [...asked.keys()]
        .filter((at) => asked[at]?.isSoft === false)
        .map((at) => ({ at, count: countOf(asked, at) }))
        .sort((one, other) => one.count - other.count);
      // A word of very many records narrows too little, and one that none holds narrows nothing.
      if (rarest !== undefined && rarest.count > 0 && rarest.count < MOST * index.records.length) {
        const held = mini.search(holdersQuery(asked, rarest.at)).map(({ id }): number => id);
        const found = rankAsked(index, asked, options, held);
        if (found.whole) return found;
      }
      return rankAsked(index, asked, options);
    },
  };
}
