/** Height of the buttons that stay at the top of the panel, in pixels. */
const BAR = 64;

/** Scrolls a panel, and never the page, just so far that a row of it is in sight. */
export function showRow(panel: HTMLElement, row: Element): void {
  const [outer, inner] = [panel.getBoundingClientRect(), row.getBoundingClientRect()];
  const above = inner.top - outer.top - BAR;
  const below = inner.bottom - outer.bottom;
  if (above < 0) panel.scrollTop += above;
  else if (below > 0) panel.scrollTop += below;
}
