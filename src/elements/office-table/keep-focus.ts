/** Redraws what is inside an element; a focus that was inside stays on the same thing, or goes to `other` where that is gone. */
export function keepFocus(inside: Element, other: HTMLElement, redraw: () => void): void {
  const held = document.activeElement;
  const isInside = held instanceof HTMLElement && inside.contains(held);
  redraw();
  if (!isInside || held === document.activeElement) return;
  (held.isConnected ? held : other).focus({ preventScroll: true });
}
