import type { UnitModel } from '../totals/by-unit.ts';
import { formatDate, formatWhen } from './format.ts';
import type { Language } from './language.ts';
import { text } from './text.ts';

/**
 * What is known of a unit's predicate in one or two sentences: which, of which round and when it was
 * handed over, by whom, kept or revoked; `ceremonyOf` gives the ISO day of a round's ceremony or ''.
 */
export function describeStanding(
  language: Language,
  model: UnitModel,
  ceremonyOf: (year: number) => string,
): string {
  const t = text.bind(null, language);
  const { last } = model;
  if (last === null) return t('unit.standingNone');
  const { predicate, year, revoked } = last;
  if (year === null) {
    return t('unit.standingYearUnknown', { predicate, when: formatWhen(language, revoked) });
  }
  // The ceremony is the ministry's; institutions hand over their own at other times.
  const ceremony = last.grantedBy === 'mandiri' ? '' : ceremonyOf(year);
  const round =
    ceremony === ''
      ? t('unit.round', { year })
      : t('unit.roundCeremony', { year, date: formatDate(language, ceremony) });
  const granter = t(last.grantedBy === 'mandiri' ? 'unit.byItself' : 'unit.byMinistry');
  if (revoked !== '') {
    const when = formatWhen(language, revoked);
    return t('unit.standingRevoked', { predicate, round, granter, when });
  }
  const kept = model.events.findLast(
    (event) => event.event === 're-evaluated' && event.predicate === predicate,
  );
  const sentences = [t('unit.standing', { predicate, round, granter })];
  if (kept !== undefined) {
    sentences.push(t('unit.kept', { when: formatWhen(language, kept.date) }));
  }
  return sentences.join(' ');
}
