import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { TextKey } from '../i18n/text.ts';
import { text } from '../i18n/text.ts';
import { METRIC_NAMES } from '../i18n/vocabulary.ts';
import type { Metric } from '../register/vocabulary.ts';
import type { Change } from './change.ts';

/** The names the words of a change need; each gives its own key back where the register lacks it now. */
export interface ChangeNames {
  readonly institution: (language: Language, id: string) => string;
  readonly province: (code: string) => string;
  readonly city: (code: string) => string;
}

/** What a change speaks of and what happened to it: `Kantor Contoh` and `WBK 2020`. */
export interface ChangeWords {
  readonly of: string;
  readonly what: string;
  /** Address of the page about it, or empty where there is none (any more). */
  readonly path: string;
}

const COLUMNS: Readonly<Record<string, TextKey>> = {
  city: 'changes.column.city',
  granted_by: 'changes.column.granted_by',
  institution: 'changes.column.institution',
  name: 'changes.column.name',
  name_en: 'changes.column.name_en',
  predicate: 'changes.column.predicate',
  province: 'changes.column.province',
  sources: 'changes.column.sources',
};

/** One change in words, without what the heading of its group says already. */
export function describeChange(
  language: Language,
  change: Change,
  names: ChangeNames,
): ChangeWords {
  const { subject, key, name } = change;
  const cell = cellWords(language, change, names);
  if (subject === 'award') {
    const [unit = '', year = '', predicate = '', grantedBy = ''] = key.split('|');
    const award = `${predicate}${grantedBy === 'mandiri' ? ' mandiri' : ''} ${year}`;
    // A unit may be withdrawn together with its award; only the page knows whether it is there.
    return { of: name, what: cell === '' ? award : `${award}; ${cell}`, path: `/unit/${unit}/` };
  }
  if (subject === 'unit') return { of: name, what: cell, path: `/unit/${key}/` };
  if (subject === 'institution') return { of: name, what: cell, path: `/instansi/${key}/` };
  if (subject === 'table') return { of: key, what: rowWords(language, change), path: '' };
  return totalWords(language, change, names);
}

function cellWords(
  language: Language,
  { column, was, now, change }: Change,
  names: ChangeNames,
): string {
  const label = COLUMNS[column];
  if (label === undefined) return '';
  const shown = (value: string) => {
    if (value === '') return text(language, 'changes.empty');
    if (column === 'province') return names.province(value);
    if (column === 'city') return names.city(value);
    if (column === 'institution') return names.institution(language, value);
    return change === 'renamed' ? `“${value}”` : value;
  };
  const values = { column: text(language, label), was: shown(was), now: shown(now) };
  return text(language, 'changes.cell', values);
}

function rowWords(language: Language, { was, now }: Change): string {
  const values = { was: numberWords(language, was), now: numberWords(language, now) };
  return text(language, was === now ? 'changes.sameRows' : 'changes.rows', values);
}

function totalWords(language: Language, change: Change, names: ChangeNames): ChangeWords {
  const [scope = '', of = '', figure = ''] = change.key.split('|');
  const metric = METRIC_NAMES[figure as Metric]?.[language] ?? figure;
  const values = {
    was: numberWords(language, change.was),
    now: numberWords(language, change.now),
  };
  const what = `${metric}: ${text(language, 'changes.from', values)}`;
  if (scope === 'official')
    return { of: text(language, 'changes.official', { of }), what, path: '' };
  const subject =
    scope === 'year'
      ? text(language, 'changes.round', { year: of })
      : scope === 'province'
        ? names.province(of)
        : names.institution(language, of);
  return { of: text(language, 'changes.named', { of: subject }), what, path: '' };
}

function numberWords(language: Language, value: string): string {
  return value === ''
    ? text(language, 'changes.unknownValue')
    : formatNumber(language, Number(value));
}
