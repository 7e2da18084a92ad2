import type { Facet } from '../../search/table/facet.ts';
import type { TableView } from '../../search/table/table-view.ts';

/** A view with a value of a facet chosen or taken back, from its first page. */
export function withChoice(
  view: TableView,
  facet: Facet,
  value: string,
  isChosen: boolean,
): TableView {
  const others = view.filters[facet].filter((each) => each !== value);
  const values = isChosen ? [...others, value].sort() : others;
  return { ...view, filters: { ...view.filters, [facet]: values }, page: 1 };
}
