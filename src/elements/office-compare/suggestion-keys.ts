const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Lets arrow keys move from a field into the list of buttons below it and back; Escape empties the list. */
export function addSuggestionKeys(
  field: HTMLInputElement,
  list: HTMLElement,
  close: () => void,
): void {
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      close();
      field.focus();
      return;
    }
    const step = STEPS[event.key];
    const stops: HTMLElement[] = [field, ...list.querySelectorAll('button')];
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    const next = step === undefined || at < 0 ? undefined : stops[at + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  field.addEventListener('keydown', move);
  list.addEventListener('keydown', move);
}
