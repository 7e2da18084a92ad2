import { saveCsv } from '../../dom/save-csv.ts';
import { fileHref } from '../../i18n/href.ts';
import { csvOfRows } from '../../search/table/csv-of-rows.ts';

/** How saving ended: the file could not be had, it is of another version of the data, or all is well. */
export type Saved = 'failed' | 'other' | 'saved';

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
  saveCsv(name, records);
  return 'saved';
}
