import { fillText } from '../../i18n/fill-text.ts';
import type { AppliedView } from '../../search/table/apply-view.ts';
import type { Facet } from '../../search/table/facet.ts';
import { FACETS } from '../../search/table/facet.ts';
import { facetOptions } from '../../search/table/facet-options.ts';
import type { TableView } from '../../search/table/table-view.ts';
import { facetGroup } from './facet-group.ts';
import type { TableSetting } from './table-setting.ts';

/** All facets of the opened table. */
export interface FacetPanel {
  readonly draw: (applied: AppliedView, view: TableView) => void;
}

/** Turns the lists of links beside the table into choices; only groups that stand open are drawn. */
export function facetPanel(
  root: HTMLElement,
  setting: TableSetting,
  whole: AppliedView,
  choose: (facet: Facet, value: string, isChosen: boolean) => void,
): FacetPanel {
  const { table, words, number } = setting;
  let drawn: { applied: AppliedView; view: TableView } | null = null;
  const wake = () => {
    if (drawn !== null) drawOpen(drawn.applied, drawn.view);
  };
  const groups = FACETS.flatMap((facet) => {
    const element = root.querySelector<HTMLDetailsElement>(`[data-facet="${facet}"]`);
    if (element === null) return [];
    const many = facetOptions(table, whole, facet).length;
    return [facetGroup(element, setting, { facet, many }, { choose, wake })];
  });
  const summary = root.querySelector('summary');
  const title = summary?.textContent ?? '';

  function drawOpen(applied: AppliedView, { filters }: TableView): void {
    for (const group of groups)
      if (group.isOpen())
        group.draw(facetOptions(table, applied, group.facet, filters[group.facet]));
  }
  return {
    draw: (applied, view) => {
      drawn = { applied, view };
      const chosen = FACETS.reduce((sum, facet) => sum + view.filters[facet].length, 0);
      if (summary !== null)
        summary.textContent =
          chosen === 0 ? title : fillText(words['explore.filterCount'], { count: number(chosen) });
      for (const group of groups) group.showChosen(view.filters[group.facet].length);
      drawOpen(applied, view);
    },
  };
}
