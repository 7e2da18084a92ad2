const MOST_OF_SCREEN = 0.7;
const LEAST = 180;
const MARGIN = 8;

/** Lets a popup reach down to the end of what is seen, which on a phone is where the keyboard begins. */
export function fitPopup(popup: HTMLElement): void {
  if (popup.hidden) return;
  const end =
    visualViewport === null ? innerHeight : visualViewport.offsetTop + visualViewport.height;
  const room = end - popup.getBoundingClientRect().top - MARGIN;
  const height = Math.max(LEAST, Math.min(MOST_OF_SCREEN * innerHeight, room));
  popup.style.maxHeight = `${Math.round(height)}px`;
}
