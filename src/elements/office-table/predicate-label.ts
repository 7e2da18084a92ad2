import { makeElement } from '../../dom/make-element.ts';
import { fillText } from '../../i18n/fill-text.ts';
import { formatDate } from '../../i18n/format.ts';
import type { AwardMark } from '../../search/catalogue.ts';
import type { TableSetting } from './table-setting.ts';

/** The label of a predicate, made as Predicate.astro makes it: WBBM has a star, a revoked one is struck and says when. */
export function predicateLabel(
  { predicate, year, grantedBy, revoked }: AwardMark,
  { language, words }: Pick<TableSetting, 'language' | 'words'>,
): HTMLSpanElement {
  const own = grantedBy === 'mandiri' ? ' mandiri' : '';
  const round = year === null ? '' : ` ${year}`;
  const name = `${predicate === 'WBBM' ? '★ ' : ''}${predicate}${own}${round}`;
  const kind = `pred${predicate === 'WBBM' ? ' wbbm' : ''}${revoked === '' ? '' : ' gone'}`;
  if (revoked === '') return makeElement('span', { class: kind }, name);
  const when = fillText(words['explore.revoked'], { date: formatDate(language, revoked) });
  return makeElement('span', { class: kind }, makeElement('s', {}, name), ` ${when}`);
}
