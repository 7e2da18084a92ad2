import style from './search-popup.css?inline';

let isUsed = false;

/** Adds the style of results to the page, once, and only when someone searches. */
export function useSearchStyle(): void {
  if (isUsed) return;
  isUsed = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}
