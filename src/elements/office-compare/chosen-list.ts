import { makeElement } from '../../dom/make-element.ts';
import type { Drawing } from './drawing.ts';

/** Draws the chosen names with a button each that takes it out. */
export function chosenList(
  { say }: Drawing,
  list: HTMLElement,
  chosen: readonly { readonly id: string; readonly name: string }[],
  remove: (id: string) => void,
): void {
  const rows = chosen.map(({ id, name }) => {
    const button = makeElement(
      'button',
      { type: 'button', 'aria-label': say('compare.removeOf', { name }) },
      say('compare.remove'),
    );
    button.addEventListener('click', () => remove(id));
    return makeElement('li', {}, makeElement('span', {}, name), button);
  });
  list.replaceChildren(...rows);
  list.hidden = rows.length === 0;
}
