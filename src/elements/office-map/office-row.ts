import { makeElement } from '../../dom/make-element.ts';
import { fillText } from '../../i18n/fill-text.ts';
import { formatDate } from '../../i18n/format.ts';
import type { MapOffice, OfficeAward } from './map-data.ts';
import type { MapSettings } from './map-settings.ts';

type Settings = Pick<MapSettings, 'words' | 'language' | 'href'>;

/** The label of one predicate as it looks everywhere: a star for WBBM, a revoked one struck. */
function predicateLabel([year, predicate, granter, revoked]: OfficeAward, to: Settings) {
  const { words, language } = to;
  const name = `${predicate === 'WBBM' ? '★ ' : ''}${predicate} ${year ?? ''}`.trim();
  const kind = `pred${predicate === 'WBBM' ? ' wbbm' : ''}${revoked === '' ? '' : ' gone'}`;
  const label = makeElement('span', { class: kind });
  if (predicate === '') label.append(`${words.revocation}: ${formatDate(language, revoked)}`);
  else if (revoked === '') label.append(name);
  else {
    const date = formatDate(language, revoked);
    label.append(makeElement('s', {}, name), ` ${fillText(words.revoked, { date })}`);
  }
  if (granter === 'm')
    label.append(makeElement('span', { class: 'mine' }, ` (${words.delegated})`));
  return label;
}

/** A row of the list of offices: its name leads to its page, then its predicates, then its city. */
export function officeRow(office: MapOffice, city: string, settings: Settings): HTMLLIElement {
  const { href } = settings;
  const link = makeElement('a', { href: href(`unit/${office.id}/`) }, office.name);
  const labels = office.awards.map((award) => predicateLabel(award, settings));
  const row = makeElement('li', { class: 'office' }, link, makeElement('p', {}, ...labels));
  if (city !== '') row.append(makeElement('p', { class: 'soft' }, city));
  return row;
}
