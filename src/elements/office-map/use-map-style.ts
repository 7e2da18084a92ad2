import style from './map-frame.css?inline';

let isUsed = false;

/** Adds the style of the opened map to the page, once; a page without it stays as light as it was. */
export function useMapStyle(): void {
  if (isUsed) return;
  isUsed = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}
