import { makeElement } from '../../dom/make-element.ts';
import { fillText } from '../../i18n/fill-text.ts';
import type { TableView } from '../../search/table/table-view.ts';
import { viewFileName } from '../../search/table/view-file-name.ts';
import { saveView } from './save-view.ts';
import type { TableSetting } from './table-setting.ts';

/** What can be done with a view: saving its rows and copying its address. */
export interface ViewActions {
  readonly element: HTMLElement;
  readonly draw: (view: TableView, rows: readonly number[]) => void;
}

/** Makes the buttons below the count of rows, and the line that says what came of pressing them. */
export function viewActions({ words, table, number }: TableSetting): ViewActions {
  let shown: { view: TableView; rows: readonly number[] } | null = null;
  const said = makeElement('p', { class: 'soft said', role: 'status' });
  const button = (act: () => Promise<string>) => {
    const made = makeElement('button', { type: 'button' });
    made.addEventListener('click', async () => {
      said.textContent = '';
      said.textContent = await act();
    });
    return made;
  };
  const csv = button(async () => {
    if (shown === null) return '';
    const name = viewFileName(shown.view);
    const saved = await saveView(name, table.rows.length, shown.rows);
    if (saved === 'saved') return fillText(words['explore.csvSaved'], { name });
    return words[saved === 'failed' ? 'explore.csvFailed' : 'explore.csvOther'];
  });
  const copy = button(() =>
    navigator.clipboard.writeText(location.href).then(
      () => words['explore.copied'],
      () => words['explore.copyFailed'],
    ),
  );
  copy.textContent = words['explore.copy'];
  // Only pages with a secure address have a clipboard.
  copy.hidden = navigator.clipboard === undefined;
  return {
    element: makeElement('div', { class: 'actions' }, csv, copy, said),
    draw: (view, rows) => {
      shown = { view, rows };
      said.textContent = '';
      csv.hidden = rows.length === 0;
      csv.textContent = fillText(words['explore.csvView'], { rows: number(rows.length) });
    },
  };
}
