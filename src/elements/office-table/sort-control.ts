import { makeElement } from '../../dom/make-element.ts';
import type { SortKey, TableSort, TableView } from '../../search/table/table-view.ts';
import { SORT_KEYS } from '../../search/table/table-view.ts';
import { writeSort } from '../../search/table/write-view.ts';
import type { TableSetting } from './table-setting.ts';

/** What shows and changes the order: the headings, and a list where a phone hides them. */
export interface SortControl {
  readonly element: HTMLElement;
  readonly draw: (view: TableView) => void;
}

/** The order that pressing a heading leads to: up, then down, then as it was without any. */
export function nextSort(sort: TableSort | null, key: SortKey): TableSort | null {
  if (sort === null || sort.key !== key) return { key, descending: false };
  return sort.descending ? null : { key, descending: true };
}

/** Makes the list of orders and marks the headings of a table. */
export function sortControl(
  headings: readonly HTMLElement[],
  { words }: TableSetting,
  change: (sort: TableSort | null) => void,
): SortControl {
  const orders: readonly (TableSort | null)[] = [
    null,
    ...SORT_KEYS.flatMap((key) => [
      { key, descending: false },
      { key, descending: true },
    ]),
  ];
  const own = makeElement('option', { value: '' });
  const choices = orders.flatMap((sort) => {
    if (sort === null) return [own];
    const name = writeSort(sort);
    return [makeElement('option', { value: name }, words[`explore.order.${name}`])];
  });
  const select = makeElement('select', {}, ...choices);
  select.addEventListener('change', () => change(orders[select.selectedIndex] ?? null));
  return {
    element: makeElement('label', { class: 'order' }, words['explore.sort'], ' ', select),
    draw: ({ q, sort }) => {
      own.textContent = words[q === '' ? 'explore.order.register' : 'explore.order.best'];
      select.value = sort === null ? '' : writeSort(sort);
      for (const heading of headings) {
        if (sort === null || heading.dataset['sort'] !== sort.key)
          heading.removeAttribute('aria-sort');
        else heading.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
      }
    },
  };
}
