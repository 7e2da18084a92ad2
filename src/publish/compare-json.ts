import { KIND_NAMES, SERVICE_NAMES } from '../i18n/vocabulary.ts';
import type { Both } from '../register/register.ts';
import type { Service } from '../register/vocabulary.ts';
import type { Compared } from '../totals/compared.ts';
import type { Site } from '../totals/site.ts';
import { canonicalJson } from './canonical-json.ts';

/** A subject of a comparison as the browser reads it: with every name that it needs. */
export interface CompareFile extends Compared {
  readonly kindName: Both | null;
  readonly serviceNames: Readonly<Record<string, Both>>;
  /** Who says it and when, by the id of the source. */
  readonly sourceNames: Readonly<
    Record<string, { readonly publisher: string; readonly published: string }>
  >;
}

function sourcesOf({ rounds, revocations }: Compared): Set<string> {
  return new Set([
    ...rounds.flatMap(({ official, proposed, ownStated }) =>
      [official, proposed, ownStated].flatMap((figure) => figure?.sources ?? []),
    ),
    ...revocations.map(({ source }) => source),
  ]);
}

/** One subject of a comparison for the browser. */
export function compareJson(site: Site, compared: Compared): string {
  const file: CompareFile = {
    ...compared,
    kindName: compared.kind === null ? null : KIND_NAMES[compared.kind],
    serviceNames: Object.fromEntries(
      compared.services.map(({ of }) => [of, SERVICE_NAMES[of as Service]]),
    ),
    sourceNames: Object.fromEntries(
      [...sourcesOf(compared)].map((id) => {
        const { publisher, published } = site.source(id);
        return [id, { publisher, published }];
      }),
    ),
  };
  return canonicalJson(file);
}
