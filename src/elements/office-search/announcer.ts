import { makeElement } from '../../dom/make-element.ts';

/** Letters come faster than a voice can read counts: only what stands this long is said, in ms. */
const PAUSE = 300;

/** Says things to those who hear the page, when the reader pauses. */
export interface Announcer {
  readonly element: HTMLElement;
  readonly say: (text: string) => void;
}

/** Makes a live region, to stand in the page before the first thing is said. */
export function makeAnnouncer(): Announcer {
  const element = makeElement('p', { class: 'said', role: 'status' });
  let timer = 0;
  return {
    element,
    say: (text) => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        element.textContent = text;
      }, PAUSE);
    },
  };
}
