import type { AskedWord } from './ask-words.ts';
import { askWords } from './ask-words.ts';
import type { RecordKind } from './catalogue.ts';
import { RECORD_KINDS } from './catalogue.ts';
import type { WordMatch } from './match-term.ts';
import { mostHeld } from './most-held.ts';
import type { RecordWord, RecordWords } from './record-words.ts';
import type { SearchIndex } from './search-index.ts';
import { coverOf } from './search-index.ts';
import type { Found, Hit, Reason, SearchOptions } from './searcher.ts';

interface Ranked {
  readonly record: RecordWords;
  readonly numbers: Uint32Array;
  readonly score: number;
  /** Words of the query it holds, of those that must be held. */
  readonly held: number;
}

/** What a whole name is worth beside the words themselves, and what size is worth among equals. */
const WHOLE_NAME = 4;
const SIZE = 0.15;
const SOFT = 0.3;

/** The word of a record that meets a word of the query best. */
interface Best {
  readonly term: string;
  readonly found: RecordWord;
  readonly match: WordMatch;
  readonly worth: number;
  /** Words of the query it is met by, of those that must be held. */
  readonly held: number;
}

function bestAt(
  { words }: RecordWords,
  numbers: Uint32Array,
  matchOf: (number: number) => WordMatch | undefined,
): Pick<Best, 'found' | 'match' | 'worth'> | null {
  let [best, worth] = [-1, 0];
  for (let at = 0; at < numbers.length; at++) {
    const match = matchOf(numbers[at] ?? -1);
    if (match === undefined) continue;
    const each = (words[at]?.weight ?? 0) * match.quality;
    if (each > worth) [best, worth] = [at, each];
  }
  const [found, match] = [words[best], matchOf(numbers[best] ?? -1)];
  return found === undefined || match === undefined ? null : { found, match, worth };
}

const SAME: WordMatch = { quality: 1, typos: 0 };

/** How a record answers the words of a query, those left out that it does not hold. */
function bestOf(
  record: RecordWords,
  numbers: Uint32Array,
  asked: readonly AskedWord[],
): readonly Best[] {
  const answers: Best[] = [];
  for (let at = 0; at < asked.length; at++) {
    const term = asked[at];
    if (term === undefined) break;
    const { word, isSoft, matches, joined } = term;
    const own = bestAt(record, numbers, (number) => matches.get(number));
    const both =
      joined === null
        ? null
        : bestAt(record, numbers, (number) => (number === joined.number ? SAME : undefined));
    const held = isSoft ? 0 : 1;
    if (joined !== null && both !== null && both.worth > (own?.worth ?? 0)) {
      at++;
      const heldToo = asked[at]?.isSoft ? 0 : 1;
      answers.push({ ...both, term: joined.word, worth: 2 * both.worth, held: held + heldToo });
    } else if (own !== null)
      answers.push({ ...own, term: word, worth: own.worth * (isSoft ? SOFT : 1), held });
  }
  return answers;
}

/** Scores one record, or gives null where it holds no word that must be held. */
function rank(
  record: RecordWords,
  numbers: Uint32Array,
  asked: readonly AskedWord[],
): Ranked | null {
  const hard = asked.filter(({ isSoft }) => !isSoft).length;
  let [score, held, cover] = [0, 0, 0];
  for (const best of bestOf(record, numbers, asked)) {
    held += best.held;
    score += best.worth;
    cover += coverOf(best.found, best.match.quality);
  }
  if (held === 0) return null;
  const share = Math.min(1, cover / Math.max(1, record.nameLength));
  return {
    record,
    numbers,
    score: score / Math.max(1, hard) + WHOLE_NAME * share + SIZE * Math.log1p(record.units),
    held,
  };
}

function reasonsOf({ record, numbers }: Ranked, asked: readonly AskedWord[]): Reason[] {
  return bestOf(record, numbers, asked).map(({ term, match, found: { field, word, stands } }) => ({
    term,
    field,
    word,
    typos: match.typos,
    stands,
  }));
}

const kindOrder = (kind: RecordKind): number => RECORD_KINDS.indexOf(kind);

function better(one: Ranked, other: Ranked): number {
  return (
    other.score - one.score ||
    kindOrder(one.record.kind) - kindOrder(other.record.kind) ||
    one.record.at - other.record.at
  );
}

/** The records that hold the most words of a query, of those asked for, in no order. */
function heldMost(
  index: SearchIndex,
  asked: readonly AskedWord[],
  kinds: readonly RecordKind[],
  candidates: Iterable<number>,
): { readonly most: number; readonly ranked: readonly Ranked[] } {
  const mostOf = mostHeld(index, asked);
  const positions = Array.from(asked, (): number[] => []);
  for (const at of candidates) {
    const kind = index.records[at]?.kind;
    if (kind !== undefined && kinds.includes(kind)) positions[mostOf(at) - 1]?.push(at);
  }
  let most = 0;
  const ranked: Ranked[] = [];
  // Those that may hold more come first: once some do, the others need not be looked at.
  for (let held = positions.length; held >= Math.max(1, most); held--) {
    for (const at of positions[held - 1] ?? []) {
      const [record, numbers] = [index.records[at], index.numbers[at]];
      if (record === undefined || numbers === undefined) continue;
      const one = rank(record, numbers, asked);
      if (one === null) continue;
      most = Math.max(most, one.held);
      ranked.push(one);
    }
  }
  return { most, ranked: ranked.filter(({ held }) => held === most) };
}

/**
 * Ranks records for a query, best first: those that hold all its words, or, where none does, those
 * that hold the most; `candidates` (positions in the index) limits which are looked at.
 */
export function rankRecords(
  index: SearchIndex,
  query: string,
  options: SearchOptions = {},
  candidates?: Iterable<number>,
): Found {
  return rankAsked(index, askWords(index, query), options, candidates);
}

/** The same for a query whose words have met those of the register already. */
export function rankAsked(
  index: SearchIndex,
  asked: readonly AskedWord[],
  { kinds = RECORD_KINDS, limit = 8 }: SearchOptions = {},
  candidates: Iterable<number> = index.records.keys(),
): Found {
  const counts = { unit: 0, city: 0, province: 0, institution: 0, service: 0, round: 0 };
  const terms = asked.filter(({ isSoft }) => !isSoft).map(({ word }) => word);
  if (terms.length === 0) return { terms, whole: true, hits: [], counts, units: [] };
  const { most, ranked } = heldMost(index, asked, kinds, candidates);
  const hits: Hit[] = [];
  const units: number[] = [];
  for (const one of ranked.toSorted(better)) {
    const { kind, at } = one.record;
    counts[kind]++;
    if (kind === 'unit') units.push(at);
    // Why is told of those that are shown only: a single letter finds nearly every record.
    if (counts[kind] <= limit) hits.push({ kind, at, reasons: reasonsOf(one, asked) });
  }
  return { terms, whole: most >= terms.length, hits, counts, units };
}
