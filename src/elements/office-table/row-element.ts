import { makeElement } from '../../dom/make-element.ts';
import { href } from '../../i18n/href.ts';
import { placeName } from '../../search/table/place-name.ts';
import { isAbroad } from '../../search/table/row-values.ts';
import type { TableRow } from '../../search/table/table-row.ts';
import { predicateLabel } from './predicate-label.ts';
import type { TableSetting } from './table-setting.ts';

/** A row of the table, made as UnitsTable.astro makes it. */
export function rowElement({ unit, mark }: TableRow, setting: TableSetting): HTMLTableRowElement {
  const { language, words } = setting;
  const soft = (text: string) => makeElement('span', { class: 'soft' }, text);
  const nowhere = isAbroad(unit) ? words['explore.abroad'] : words['explore.placeUnknown'];
  const link = makeElement('a', { href: href(language, `/unit/${unit.id}/`) }, unit.name);
  const cells = [
    mark === null ? soft(words['explore.noPredicate']) : predicateLabel(mark, setting),
    unit.institution.name[language],
    placeName(unit, language) ?? soft(nowhere),
    unit.service.name[language],
  ];
  return makeElement(
    'tr',
    {},
    makeElement('th', { scope: 'row', class: 'whole' }, link),
    ...cells.map((cell) => makeElement('td', {}, cell)),
  );
}
