import { makeElement } from './make-element.ts';

/** Hands a CSV text to the reader as a file of that name. */
export function saveCsv(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  makeElement('a', { href: address, download: name }).click();
  // The browser reads the file after this; a minute is long enough, and a page lives longer.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
