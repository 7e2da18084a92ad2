const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Lets arrow keys, Home and End move the focus between the rows that choose a place. */
export function addListKeys(list: HTMLElement): void {
  list.addEventListener('keydown', (event) => {
    const rows = [...list.querySelectorAll<HTMLButtonElement>('button[data-code]')];
    const at = rows.findIndex((row) => row.matches(':focus'));
    if (at < 0) return;
    const step = STEPS[event.key];
    const next =
      event.key === 'Home'
        ? rows[0]
        : event.key === 'End'
          ? rows.at(-1)
          : step === undefined
            ? undefined
            : rows[Math.max(0, at + step)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}
