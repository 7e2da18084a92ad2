import type { RecordKind } from '../../search/catalogue.ts';
import type { Hit } from '../../search/searcher.ts';

/** The hits of one kind, best first. */
export interface HitGroup {
  readonly kind: RecordKind;
  readonly hits: readonly Hit[];
}

/** Hits by kind; the kind of the best hit comes first, since `hits` is best first over all kinds. */
export function groupHits(hits: readonly Hit[]): HitGroup[] {
  return [...Map.groupBy(hits, ({ kind }) => kind)].map(([kind, found]) => ({ kind, hits: found }));
}
