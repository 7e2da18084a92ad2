import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { isFact } from './change.ts';
import type { ReleaseEntry } from './release-history.ts';

/** What a version did, in one or two sentences after its note. */
export function releaseWords(language: Language, entry: ReleaseEntry): string {
  const { size, since, changes } = entry;
  const number = (value: number) => formatNumber(language, value);
  const sizes =
    size === null
      ? null
      : {
          awards: number(size.awards),
          delegated: number(size.delegated),
          units: number(size.units),
          institutions: number(size.institutions),
        };
  if (since === '')
    return sizes === null
      ? text(language, 'changes.firstUnknown')
      : text(language, 'changes.first', sizes);
  const held = sizes === null ? '' : ` ${text(language, 'changes.size', sizes)}`;
  if (changes === null) return `${text(language, 'changes.unknown', { since })}${held}`;
  const count = changes.filter(isFact).length;
  const said =
    count === 0
      ? text(language, 'changes.none', { since })
      : text(language, 'changes.count', { count: number(count), since });
  return `${said}${held}`;
}
