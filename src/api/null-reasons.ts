import type { TextKey } from '../i18n/text.ts';
import type { Both } from '../register/register.ts';
import { both } from './both.ts';

/** Why a member of a document is null, by its name: something that is not known. */
const REASONS: Readonly<Record<string, TextKey>> = {
  province: 'api.null.province',
  city: 'api.null.city',
  last: 'api.null.last',
  year: 'api.null.year',
  revoked: 'api.null.revoked',
  ceremony: 'api.null.ceremony',
  official: 'api.null.official',
  unknown: 'api.null.unknown',
  rank: 'api.null.rank',
  wbk: 'api.null.split',
  wbbm: 'api.null.split',
  url: 'api.null.url',
  published: 'api.null.published',
};

/** Members that are null where there is nothing, which is no gap of knowledge. */
export const ABSENT: readonly string[] = [
  'note',
  'csv',
  'from',
  'until',
  'predicate',
  'since',
  'formerly',
];

/** The reason of every unknown member in some values, by the name of the member. */
export function nullReasons(...values: readonly unknown[]): Record<string, Both> {
  const names = new Set<string>();
  const look = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [name, inner] of Object.entries(value)) {
      if (inner === null) names.add(name);
      look(inner);
    }
  };
  values.forEach(look);
  return Object.fromEntries(
    [...names].sort().flatMap((name) => {
      const key = REASONS[name];
      return key === undefined ? [] : [[name, both(key)]];
    }),
  );
}
