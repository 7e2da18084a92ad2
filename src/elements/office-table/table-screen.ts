import { makeElement } from '../../dom/make-element.ts';
import { fillText } from '../../i18n/fill-text.ts';
import type { AppliedView } from '../../search/table/apply-view.ts';
import { countRows } from '../../search/table/count-rows.ts';
import { describeCounts } from '../../search/table/describe-counts.ts';
import { pageOf } from '../../search/table/page-of.ts';
import type { TableSort, TableView } from '../../search/table/table-view.ts';
import { writeSort } from '../../search/table/write-view.ts';
import { chipList } from './chip-list.ts';
import { emptyResult } from './empty-result.ts';
import { rowElement } from './row-element.ts';
import { sortControl } from './sort-control.ts';
import type { TableNote } from './table-notes.ts';
import { tableNotes } from './table-notes.ts';
import { tablePager } from './table-pager.ts';
import type { TableSetting } from './table-setting.ts';
import { viewActions } from './view-actions.ts';

/** The table with all that stands above and below it. */
export interface TableScreen {
  /** Shows a view and returns the number of its page, which is the last one where it asked for one behind it. */
  readonly draw: (view: TableView, applied: AppliedView, note: TableNote) => number;
  /** Takes the reader to the first row. */
  readonly toStart: () => void;
  /** Says that words could not be looked up; what was shown stays. */
  readonly sayFailed: () => void;
}

/** What the screen tells of. */
export interface ScreenEvents {
  readonly change: (view: TableView) => void;
  readonly sort: (sort: TableSort | null) => void;
  readonly turn: (page: number) => void;
}

/** Takes over the table that stands in an element: its headings stay, its rows and all around it are drawn anew. */
export function tableScreen(
  host: HTMLElement,
  setting: TableSetting,
  on: ScreenEvents,
): TableScreen {
  const { words, language, table: data, number } = setting;
  const found = host.querySelector<HTMLElement>('.found') ?? host;
  const status = host.querySelector<HTMLElement>('.status') ?? makeElement('p');
  const table = host.querySelector('table') ?? makeElement('table');
  const body = table.tBodies[0] ?? table.createTBody();
  const caption = table.createCaption();
  caption.tabIndex = -1;
  status.tabIndex = -1;
  const chips = chipList(setting, on.change, status);
  const orders = sortControl([...table.querySelectorAll('th')], setting, on.sort);
  const actions = viewActions(setting);
  const pager = tablePager(setting, on.turn);
  const empty = emptyResult(setting);
  const notes = makeElement('div');
  for (const each of found.querySelectorAll('[data-static]')) each.remove();
  status.before(chips.element);
  status.after(notes, actions.element, orders.element, empty);
  table.after(pager.element);

  let drawn = '';
  function drawRows(rows: readonly number[]): void {
    // Rows that stand there stay, with the focus and the selection of the reader.
    if (drawn === rows.join()) return;
    drawn = rows.join();
    body.replaceChildren(
      ...rows.flatMap((at) => {
        const row = data.rows[at];
        return row === undefined ? [] : [rowElement(row, setting)];
      }),
    );
  }
  return {
    draw: (view, applied, note) => {
      const shown = pageOf(applied.rows, view.page);
      status.textContent = describeCounts(language, words, countRows(data, applied.rows));
      // Where nothing was found nothing is near either.
      const whole = note.whole || applied.rows.length === 0;
      notes.replaceChildren(...tableNotes(setting, { ...note, whole }));
      chips.draw(view);
      orders.draw(view);
      actions.draw(view, applied.rows);
      pager.draw(shown);
      const isEmpty = applied.rows.length === 0;
      empty.hidden = !isEmpty;
      table.hidden = isEmpty;
      orders.element.hidden = isEmpty;
      const places = {
        first: number(shown.first),
        last: number(shown.first + shown.rows.length - 1),
        rows: number(applied.rows.length),
      };
      const best = view.q === '' ? null : 'best';
      const order = view.sort === null ? best : writeSort(view.sort);
      caption.textContent =
        order === null
          ? fillText(words['explore.caption'], places)
          : fillText(words['explore.captionOrder'], {
              ...places,
              order: words[`explore.order.${order}`],
            });
      drawRows(shown.rows);
      return shown.page;
    },
    toStart: () => caption.focus(),
    sayFailed: () => {
      status.textContent = words['explore.failed'];
    },
  };
}
