import { fileHref } from '../../i18n/href.ts';
import { csvOfRows } from '../../search/table/csv-of-rows.ts';
import { makeElement } from '../office-map/make-element.ts';

/** How saving ended: the file could not be had, it is of another version of the data, or all is well. */
export type Saved = 'failed' | 'other' | 'saved';

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = makeElement('a', { href: address, download: name });
  link.click();
  // The browser reads the file after this; a minute is long enough, and a page lives longer.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Saves some rows of the table as CSV, each record just as the published file has it; of a file of other rows nothing is saved. */
export async function saveView(
  name: string,
  total: number,
  rows: readonly number[],
): Promise<Saved> {
  const text = await fetch(fileHref('/data/latest/register.csv'))
    .then((response) => (response.ok ? response.text() : null))
    .catch(() => null);
  if (text === null) return 'failed';
  const records = csvOfRows(text, total, rows);
  if (records === null) return 'other';
  save(name, records);
  return 'saved';
}
