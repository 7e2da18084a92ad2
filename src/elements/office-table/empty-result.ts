import { makeElement } from '../../dom/make-element.ts';
import { fillText } from '../../i18n/fill-text.ts';
import { countRows } from '../../search/table/count-rows.ts';
import { describeCounts } from '../../search/table/describe-counts.ts';
import type { TableSetting } from './table-setting.ts';

/** What stands in place of a table without rows: what the register holds, and what nothing found does not mean. */
export function emptyResult({ words, language, table }: TableSetting): HTMLElement {
  const all = countRows(table, [...table.rows.keys()]);
  const counts = describeCounts(language, words, all);
  return makeElement(
    'div',
    { class: 'empty' },
    makeElement('p', {}, makeElement('strong', {}, words['explore.empty'])),
    makeElement('p', {}, fillText(words['explore.emptyWhy'], { counts })),
    makeElement('p', {}, words['explore.emptyHelp']),
  );
}
