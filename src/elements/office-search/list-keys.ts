/** What the keys of a search box work on: whether anything is open below it, and its options. */
export interface ListState {
  readonly isOpen: boolean;
  /** How many options there are, 0 where words stand instead of a list. */
  readonly length: number;
  /** The active option, or -1. */
  readonly active: number;
}

/** What a key asks for; `move` and `open` name the option that becomes active, -1 for none. */
export type KeyAnswer =
  | { readonly act: 'move' | 'open'; readonly to: number }
  | { readonly act: 'go' | 'close' | 'clear' };

/** A key press as far as it counts. */
export interface PressedKey {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * What a key does in a combobox with a list, as the ARIA practices have it: arrows go round the list
 * and Escape closes it first, then empties the text; null where the key keeps its own meaning.
 */
export function answerKey(pressed: PressedKey, state: ListState): KeyAnswer | null {
  const { key, altKey } = pressed;
  const { isOpen, length, active } = state;
  if (pressed.ctrlKey || pressed.metaKey || pressed.shiftKey) return null;
  if (key === 'Escape') return { act: isOpen ? 'close' : 'clear' };
  if (!isOpen) return key === 'ArrowDown' ? { act: 'open', to: altKey ? -1 : 0 } : null;
  if (altKey) return key === 'ArrowUp' ? { act: 'close' } : null;
  if (length === 0) return null;
  if (key === 'ArrowDown') return { act: 'move', to: (active + 1) % length };
  if (key === 'ArrowUp') return { act: 'move', to: active < 1 ? length - 1 : active - 1 };
  return key === 'Enter' && active >= 0 ? { act: 'go' } : null;
}

/** Whether a key moves within the text: it does so, and no option stays active. */
export function isTextKey(key: string): boolean {
  return ['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key);
}
