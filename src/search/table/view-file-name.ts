import { slugify } from '../../register/slug.ts';
import type { TableView } from './table-view.ts';
import { writeView } from './write-view.ts';

const LONGEST = 80;

/** The name of the CSV of a view: `peta-integritas-tahun-2019-predikat-wbk.csv`; all pages are in it. */
export function viewFileName(view: TableView): string {
  const query = writeView({ ...view, page: 1 });
  const choice = slugify(decodeURIComponent(query)).slice(0, LONGEST).replace(/-$/, '');
  return `peta-integritas-${choice === '' ? 'tabel' : choice}.csv`;
}
