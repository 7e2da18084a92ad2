import { formatDate } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { Granter } from '../register/vocabulary.ts';
import type { ChartRow } from './chart.ts';
import { textIn } from './row-value.ts';
import { capital, listWords } from './sentence.ts';

/** A predicate in words, with its giver where the row tells of its granting. */
export function awardCell(language: Language, predicate: string, grantedBy: Granter | ''): string {
  const id = language === 'id';
  switch (grantedBy) {
    case 'kemenpanrb':
      return id
        ? `${predicate}, diberikan KemenPANRB`
        : `${predicate}, granted by the ministry (KemenPANRB)`;
    case 'mandiri':
      return id
        ? `${predicate} mandiri, diberikan instansinya sendiri`
        : `${predicate} mandiri, granted by its own institution`;
    default:
      return predicate;
  }
}

/** Whether the predicate of a row was taken back in a later row. */
export function isRevoked(row: ChartRow, rows: readonly ChartRow[]): boolean {
  return rows.some(
    (later) =>
      row.event === 'awarded' &&
      later.event === 'revoked' &&
      later.predicate === row.predicate &&
      textIn(later, 'date').slice(0, 4) >= textIn(row, 'date'),
  );
}

/** `3 Februari 2022` with the preposition English wants: on a day, in a month or a year. */
export function dateWords(language: Language, date: string): string {
  const words = formatDate(language, date);
  if (language === 'id') return `pada ${words}`;
  return `${date.length > 7 ? 'on' : 'in'} ${words}`;
}

function awardWords(language: Language, row: ChartRow): string {
  const own =
    row.granted_by === 'mandiri' ? { id: ' mandiri', en: ' mandiri' } : { id: '', en: '' };
  return `${textIn(row, 'predicate')}${own[language]} (${textIn(row, 'date')})`;
}

function eventWords(language: Language, row: ChartRow, name: string): string {
  const when = dateWords(language, textIn(row, 'date'));
  const predicate = textIn(row, 'predicate');
  const id = language === 'id';
  const of = name === '' ? '' : ` ${id ? '' : 'of '}${name}`;
  const zone = id ? `Zona Integritas${of}` : `${name === '' ? 'its' : 'the'} integrity zone${of}`;
  const what = predicate === '' ? (id ? 'predikat' : 'award') : predicate;
  const held = id ? `${what}${of}` : `${name === '' ? 'its' : 'the'} ${what}${of}`;
  switch (row.event) {
    case 'declared':
      return id ? `${zone} dicanangkan ${when}` : `${zone} was declared ${when}`;
    case 'proposed':
      return id
        ? `${name === '' ? 'unit ini' : name} diusulkan ${when}`
        : `${name === '' ? 'it' : name} was proposed ${when}`;
    case 're-evaluated':
      return id ? `${held} dipertahankan ${when}` : `${held} was kept ${when}`;
    default:
      return id ? `${held} dicabut ${when}` : `${held} was revoked ${when}`;
  }
}

/** The whole history in clauses: the awards with the unit's name first, then each event. */
export function historyClauses(
  language: Language,
  name: string,
  rows: readonly ChartRow[],
): string[] {
  const awards = rows.filter((row) => row.event === 'awarded');
  const events = rows.filter((row) => row.event !== 'awarded');
  const got = listWords(
    language,
    awards.map((row) => awardWords(language, row)),
  );
  const opening = language === 'id' ? `${name} mendapat ${got}` : `${name} was awarded ${got}`;
  return [
    ...(awards.length > 0 ? [opening] : []),
    ...events.map((row, at) =>
      eventWords(language, row, awards.length === 0 && at === 0 ? name : ''),
    ),
  ].map((clause, at) => (at === 0 ? capital(clause) : clause));
}
