import type { RecordKind } from '../../search/catalogue.ts';
import { RECORD_KINDS } from '../../search/catalogue.ts';
import type { SearchWords } from './search-words.ts';

/** How much was found, in words that are read out: `12 hasil: 8 kantor, 2 kabupaten atau kota, 2 instansi.` */
export function countWords(
  counts: Readonly<Record<RecordKind, number>>,
  { say }: SearchWords,
): string {
  const kinds = RECORD_KINDS.filter((kind) => counts[kind] > 0);
  const list = kinds.map((kind) => say(`search.${kind}Count`, { count: counts[kind] })).join(', ');
  const count = kinds.reduce((sum, kind) => sum + counts[kind], 0);
  return say('search.total', { count, list });
}
