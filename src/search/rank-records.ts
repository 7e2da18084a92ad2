import type { RecordKind } from './catalogue.ts';
import { RECORD_KINDS } from './catalogue.ts';
import type { WordMatch } from './match-term.ts';
import { matchTerm } from './match-term.ts';
import { readQuery } from './read-query.ts';
import type { RecordWords } from './record-words.ts';
import type { SearchIndex } from './search-index.ts';
import { coverOf } from './search-index.ts';
import type { Found, Hit, Reason, SearchOptions } from './searcher.ts';

/** A word of the query with every word of the register it meets. */
interface Asked {
  readonly word: string;
  readonly isSoft: boolean;
  readonly matches: ReadonlyMap<number, WordMatch>;
  /** This word and the next written as one, such as `pangkal pinang`; only where it is met whole. */
  readonly joined: { readonly word: string; readonly number: number } | null;
}

interface Ranked {
  readonly record: RecordWords;
  readonly score: number;
  /** Words of the query it holds, of those that must be held. */
  readonly held: number;
  readonly reasons: readonly Reason[];
}

/** What a whole name is worth beside the words themselves, and what size is worth among equals. */
const WHOLE_NAME = 4;
const SIZE = 0.15;
const SOFT = 0.3;

function ask({ vocabulary }: SearchIndex, query: string): Asked[] {
  const terms = readQuery(query);
  return terms.map(({ word, isSoft, isLast }, at) => {
    const both = word + (terms[at + 1]?.word ?? '');
    const number = both === word ? undefined : vocabulary.get(both);
    return {
      word,
      isSoft,
      matches: matchTerm(vocabulary, word, isLast),
      joined: number === undefined ? null : { word: both, number },
    };
  });
}

interface Best {
  readonly worth: number;
  readonly cover: number;
  readonly reason: Reason;
}

function bestOf(
  record: RecordWords,
  numbers: Uint32Array,
  term: string,
  matchOf: (number: number) => WordMatch | undefined,
): Best | null {
  let best: Best | null = null;
  let worth = 0;
  for (let at = 0; at < numbers.length; at++) {
    const match = matchOf(numbers[at] ?? -1);
    const found = record.words[at];
    if (match === undefined || found === undefined) continue;
    if (found.weight * match.quality <= worth) continue;
    worth = found.weight * match.quality;
    const { field, word, stands } = found;
    best = {
      worth,
      cover: coverOf(found, match.quality),
      reason: { term, field, word, typos: match.typos, stands },
    };
  }
  return best;
}

const SAME: WordMatch = { quality: 1, typos: 0 };

/** Scores one record, or gives null where it holds no word that must be held. */
function rank(record: RecordWords, numbers: Uint32Array, asked: readonly Asked[]): Ranked | null {
  const hard = asked.filter(({ isSoft }) => !isSoft).length;
  const reasons: Reason[] = [];
  let [score, held, cover] = [0, 0, 0];
  let isJoined = false;
  for (const [at, { word, isSoft, matches, joined }] of asked.entries()) {
    if (isJoined) {
      isJoined = false;
      continue;
    }
    let best = bestOf(record, numbers, word, (number) => matches.get(number));
    let mustHold = isSoft ? 0 : 1;
    let worth = (best?.worth ?? 0) * (isSoft ? SOFT : 1);
    if (joined !== null) {
      const both = bestOf(record, numbers, joined.word, (number) =>
        number === joined.number ? SAME : undefined,
      );
      if (both !== null && both.worth > (best?.worth ?? 0)) {
        best = both;
        mustHold += asked[at + 1]?.isSoft ? 0 : 1;
        worth = 2 * both.worth;
        isJoined = true;
      }
    }
    if (best === null) continue;
    held += mustHold;
    score += worth;
    cover += best.cover;
    reasons.push(best.reason);
  }
  if (held === 0) return null;
  const share = Math.min(1, cover / Math.max(1, record.nameLength));
  return {
    record,
    score: score / Math.max(1, hard) + WHOLE_NAME * share + SIZE * Math.log1p(record.units),
    held,
    reasons,
  };
}

const kindOrder = (kind: RecordKind): number => RECORD_KINDS.indexOf(kind);

function better(one: Ranked, other: Ranked): number {
  return (
    other.score - one.score ||
    kindOrder(one.record.kind) - kindOrder(other.record.kind) ||
    one.record.at - other.record.at
  );
}

/**
 * Ranks records for a query, best first: those that hold all its words, or, where none does, those
 * that hold the most; `candidates` (positions in the index) limits which are looked at.
 */
export function rankRecords(
  index: SearchIndex,
  query: string,
  { kinds = RECORD_KINDS, limit = 8 }: SearchOptions = {},
  candidates?: Iterable<number>,
): Found {
  const asked = ask(index, query);
  const counts = { unit: 0, city: 0, province: 0, institution: 0, service: 0, round: 0 };
  const hard = asked.filter(({ isSoft }) => !isSoft);
  const terms = hard.map(({ word }) => word);
  if (hard.length === 0) return { terms, whole: true, hits: [], counts, units: [] };
  const ranked: Ranked[] = [];
  let most = 0;
  for (const at of candidates ?? index.records.keys()) {
    const [record, numbers] = [index.records[at], index.numbers[at]];
    if (record === undefined || numbers === undefined || !kinds.includes(record.kind)) continue;
    const one = rank(record, numbers, asked);
    if (one === null) continue;
    most = Math.max(most, one.held);
    ranked.push(one);
  }
  const kept = ranked.filter(({ held }) => held === most).sort(better);
  const hits: Hit[] = [];
  const units: number[] = [];
  for (const { record, reasons } of kept) {
    counts[record.kind]++;
    if (record.kind === 'unit') units.push(record.at);
    if (counts[record.kind] <= limit) hits.push({ kind: record.kind, at: record.at, reasons });
  }
  return { terms, whole: most >= hard.length, hits, counts, units };
}
