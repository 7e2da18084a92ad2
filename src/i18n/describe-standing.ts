import type { UnitModel } from '../totals/by-unit.ts';
import { formatDate } from './format.ts';
import type { Language } from './language.ts';
import { text } from './text.ts';

/** One sentence on what is known of a unit's predicate: which, since when, by whom, revoked or not. */
export function describeStanding(language: Language, model: UnitModel): string {
  const t = text.bind(null, language);
  const { last } = model;
  if (last === null) return t('unit.standingNone');
  const predicate = last.predicate;
  if (last.year === null) {
    return t('unit.standingYearUnknown', { predicate, date: formatDate(language, last.revoked) });
  }
  const award = model.awards.at(-1);
  const granter = award?.grantedBy === 'mandiri' ? t('unit.byItself') : t('unit.byMinistry');
  const values = { predicate, year: last.year, granter };
  if (last.revoked !== '') {
    return t('unit.standingRevoked', { ...values, date: formatDate(language, last.revoked) });
  }
  return t('unit.standing', values);
}
