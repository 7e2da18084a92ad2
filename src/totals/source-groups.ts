import type { Source } from '../register/register.ts';
import type { SourceKind } from '../register/vocabulary.ts';
import { SOURCE_KINDS } from '../register/vocabulary.ts';
import type { Site } from './site.ts';

/** The sources of one kind, newest first, each with the number of facts it supports. */
export interface SourceGroup {
  readonly kind: SourceKind;
  readonly sources: readonly { readonly source: Source; readonly facts: number }[];
}

/** All sources by kind; a kind without sources is left out, and undated sources stand last. */
export function sourceGroups(site: Site): SourceGroup[] {
  const rows = site.register.sources.map((source) => ({
    source,
    facts: site.sourceModel(source.id).total,
  }));
  // ISO dates compare as text, and an empty one is smaller than any.
  const ordered = rows.toSorted((a, b) => {
    if (a.source.published !== b.source.published)
      return a.source.published < b.source.published ? 1 : -1;
    return a.source.id < b.source.id ? -1 : 1;
  });
  const byKind = Map.groupBy(ordered, (row) => row.source.kind);
  return SOURCE_KINDS.flatMap((kind) => {
    const sources = byKind.get(kind);
    return sources === undefined ? [] : [{ kind, sources }];
  });
}
