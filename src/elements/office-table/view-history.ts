import type { TableView } from '../../search/table/table-view.ts';
import { writeView } from '../../search/table/write-view.ts';

/** Keeps the address of the page at the view that is shown. */
export interface ViewHistory {
  /** `push` is a step that Back undoes; `type` is one too with the first key in the field, and replaces it with the next ones. */
  readonly write: (view: TableView, how: 'push' | 'type' | 'stay') => void;
  /** What is typed from now on is a new step. */
  readonly leaveField: () => void;
}

/** Some browsers refuse more than a hundred new addresses in half a minute. */
const PAUSE = 300;

/** Writes views into the address; `onMove` is told when the reader went back or forward. */
export function viewHistory(onMove: () => void): ViewHistory {
  const other = document.querySelector<HTMLAnchorElement>('a.language');
  let isTyping = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => void) | null = null;

  function flush(): void {
    clearTimeout(pause);
    waiting?.();
    waiting = null;
  }
  function put(search: string, isStep: boolean): void {
    // The same view in the other language is one link away.
    if (other !== null) other.search = search;
    if (search === location.search) return;
    const address = `${location.pathname}${search}`;
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
  addEventListener('popstate', () => {
    clearTimeout(pause);
    waiting = null;
    isTyping = false;
    onMove();
  });
  addEventListener('pagehide', flush);
  return {
    write: (view, how) => {
      const search = writeView(view);
      if (how !== 'type') {
        flush();
        put(search, how === 'push');
        return;
      }
      const isFirst = !isTyping;
      isTyping = true;
      if (isFirst) {
        put(search, true);
        return;
      }
      clearTimeout(pause);
      waiting = () => put(search, false);
      pause = setTimeout(flush, PAUSE);
    },
    leaveField: () => {
      flush();
      isTyping = false;
    },
  };
}
