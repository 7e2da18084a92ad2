import { makeElement } from '../../dom/make-element.ts';
import { fitPopup } from './fit-popup.ts';

/** What opens below a search box: a list of results, or words where there is none. */
export interface SearchPopup {
  readonly element: HTMLElement;
  /** The listbox, whether it shows or not. */
  readonly list: HTMLElement;
  readonly isOpen: () => boolean;
  /** The options that show. */
  readonly options: () => readonly HTMLElement[];
  readonly showList: (note: string, name: string, groups: readonly HTMLElement[]) => void;
  readonly showWords: (words: readonly (Node | string)[]) => void;
  readonly hide: () => void;
}

/** Makes the popup of a search box, closed; `id` is for its list. */
export function makePopup(id: string): SearchPopup {
  const note = makeElement('p', { class: 'note' });
  const list = makeElement('div', { role: 'listbox', id });
  // Pressed words take the focus, so that they do not vanish from under the pointer.
  const words = makeElement('div', { class: 'words', tabindex: '-1' });
  const element = makeElement('div', { class: 'found', hidden: '' }, note, list, words);
  // A press on the list leaves the focus in the text; the click that follows still counts.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  visualViewport?.addEventListener('resize', () => fitPopup(element));
  let options: readonly HTMLElement[] = [];
  const show = (isList: boolean) => {
    list.hidden = !isList;
    words.hidden = isList;
    element.hidden = false;
    (isList ? list : words).scrollTop = 0;
    fitPopup(element);
  };
  return {
    element,
    list,
    isOpen: () => !element.hidden,
    options: () => (element.hidden ? [] : options),
    showList: (text, name, groups) => {
      note.textContent = text;
      note.hidden = text === '';
      list.setAttribute('aria-label', name);
      list.replaceChildren(...groups);
      options = [...list.querySelectorAll<HTMLElement>('[role="option"]')];
      for (const [at, option] of options.entries()) option.id = `${id}-${at + 1}`;
      show(true);
    },
    showWords: (children) => {
      options = [];
      note.hidden = true;
      words.replaceChildren(...children);
      show(false);
    },
    hide: () => {
      element.hidden = true;
    },
  };
}
