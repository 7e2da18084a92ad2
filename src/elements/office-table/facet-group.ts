import { makeElement } from '../../dom/make-element.ts';
import { fillText } from '../../i18n/fill-text.ts';
import type { Facet } from '../../search/table/facet.ts';
import type { FacetOption } from '../../search/table/facet-options.ts';
import { keepFocus } from './keep-focus.ts';
import type { TableSetting } from './table-setting.ts';

/** One facet of the opened table. */
export interface FacetGroup {
  readonly facet: Facet;
  readonly isOpen: () => boolean;
  readonly showChosen: (count: number) => void;
  readonly draw: (options: readonly FacetOption[]) => void;
}

/** More than a reader would read through: then a part of the name leads faster. */
const MANY = 15;
/** Most options that are drawn at once: thousands of institutions would make every key slow. */
const MOST = 60;

/**
 * Turns the links of a facet into choices. `choose` is told of each choice, `wake` when the group was
 * opened or narrowed and wants to be drawn.
 */
export function facetGroup(
  root: HTMLDetailsElement,
  { words, number }: TableSetting,
  { facet, many }: { readonly facet: Facet; readonly many: number },
  on: { choose: (facet: Facet, value: string, isChosen: boolean) => void; wake: () => void },
): FacetGroup {
  const name = words[`explore.facet.${facet}`];
  const chosen = makeElement('span', { class: 'n' });
  const narrow = makeElement('input', {
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': fillText(words['explore.narrow'], { facet: name }),
    placeholder: words['explore.partOfName'],
  });
  const list = makeElement('div', { class: 'options' });
  const rest = makeElement('p', { class: 'soft' });
  const fields = makeElement('fieldset', {}, makeElement('legend', { class: 'unseen' }, name));
  fields.append(...(many > MANY ? [narrow] : []), list, rest);
  const summary =
    root.querySelector('summary') ?? root.appendChild(makeElement('summary', {}, name));
  summary.append(' ', chosen);
  // The summary stays where it is: taken out it would lose the focus of who has just pressed it.
  while (summary.nextSibling !== null) summary.nextSibling.remove();
  root.append(fields);
  const known = new Map<
    string,
    { label: HTMLElement; box: HTMLInputElement; count: HTMLElement }
  >();

  function optionOf({ value, name: text }: FacetOption) {
    const made = known.get(value);
    if (made !== undefined) return made;
    const box = makeElement('input', { type: 'checkbox', value });
    const count = makeElement('span', { class: 'n' });
    const label = makeElement('label', {}, box, makeElement('span', {}, text), ' ', count);
    const option = { label, box, count };
    known.set(value, option);
    return option;
  }
  list.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) on.choose(facet, target.value, target.checked);
  });
  narrow.addEventListener('input', on.wake);
  root.addEventListener('toggle', on.wake);

  return {
    facet,
    isOpen: () => root.open,
    showChosen: (count) => {
      chosen.textContent =
        count === 0 ? '' : fillText(words['explore.chosen'], { count: number(count) });
    },
    draw: (options) => {
      const part = narrow.value.trim().toLowerCase();
      const met = options.filter(
        ({ name: text, selected }) => selected || text.toLowerCase().includes(part),
      );
      const shown = met.filter(({ selected }, at) => selected || at < MOST);
      const labels = shown.map((option) => {
        const { label, box, count } = optionOf(option);
        box.checked = option.selected;
        count.textContent = number(option.count);
        return label;
      });
      // What stands where it stood is not moved: a box that is taken out loses the focus.
      if (
        labels.length !== list.children.length ||
        labels.some((each, at) => each !== list.children[at])
      )
        keepFocus(list, summary, () => list.replaceChildren(...labels));
      const left = met.length - shown.length;
      rest.textContent =
        shown.length === 0
          ? words['explore.noOption']
          : left === 0
            ? ''
            : fillText(words['explore.moreOptions'], { count: number(left) });
    },
  };
}
