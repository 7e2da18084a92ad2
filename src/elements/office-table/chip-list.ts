import { makeElement } from '../../dom/make-element.ts';
import { fillText } from '../../i18n/fill-text.ts';
import { FACETS } from '../../search/table/facet.ts';
import type { TableView } from '../../search/table/table-view.ts';
import { WHOLE_TABLE } from '../../search/table/table-view.ts';
import type { TableSetting } from './table-setting.ts';
import { withChoice } from './with-choice.ts';

/** The active choices as buttons that take them back. */
export interface ChipList {
  readonly element: HTMLElement;
  readonly draw: (view: TableView) => void;
}

/** Makes the list of active choices; `change` gets the view without the one that was pressed. */
export function chipList(
  { words, table }: TableSetting,
  change: (view: TableView) => void,
  /** Takes the focus when the last choice is gone. */
  other: HTMLElement,
): ChipList {
  const element = makeElement('ul', { class: 'chips', 'aria-label': words['explore.active'] });

  function chip(name: string, without: TableView): HTMLLIElement {
    const label = fillText(words['explore.remove'], { name });
    const mark = makeElement('span', { 'aria-hidden': 'true' }, ' ×');
    const button = makeElement('button', { type: 'button', 'aria-label': label }, name, mark);
    button.addEventListener('click', () => change(without));
    return makeElement('li', {}, button);
  }
  function chips(view: TableView): HTMLLIElement[] {
    const chosen = FACETS.flatMap((facet) =>
      view.filters[facet].map((value) => {
        const { at, names } = table.columns[facet];
        const name = fillText(words['explore.chip'], {
          facet: words[`explore.facet.${facet}`],
          value: names[at.get(value) ?? -1] ?? value,
        });
        return chip(name, withChoice(view, facet, value, false));
      }),
    );
    const said = fillText(words['explore.chipWords'], { words: view.q });
    const all = [...(view.q === '' ? [] : [chip(said, { ...view, q: '', page: 1 })]), ...chosen];
    if (all.length < 2) return all;
    const clear = makeElement('button', { type: 'button', class: 'clear' }, words['explore.clear']);
    clear.addEventListener('click', () => change({ ...WHOLE_TABLE, sort: view.sort }));
    return [...all, makeElement('li', {}, clear)];
  }
  return {
    element,
    draw: (view) => {
      const held = [...element.children].findIndex((each) => each.contains(document.activeElement));
      element.replaceChildren(...chips(view));
      element.hidden = element.children.length === 0;
      if (held < 0) return;
      const next = element.children[Math.min(held, element.children.length - 1)];
      (next?.querySelector('button') ?? other).focus({ preventScroll: true });
    },
  };
}
