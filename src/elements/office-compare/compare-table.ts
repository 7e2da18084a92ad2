import { makeElement } from '../../dom/make-element.ts';
import { href } from '../../i18n/href.ts';
import type { Compared } from '../../totals/compared.ts';
import type { Drawing } from './drawing.ts';

/** What stands in a cell or a line. */
export type Content = readonly (Node | string)[];

/** One row: its name, and a cell for each subject in their order. */
export interface TableRow {
  readonly head: Content;
  readonly cells: readonly Content[];
}

/** One line within a cell. */
export function line(content: Content, name = 'l'): HTMLElement {
  return makeElement('div', { class: name }, ...content);
}

/**
 * A table with a column a subject; folded on a phone, where each cell says again whose it is, since its
 * heading is out of sight.
 */
export function compareTable(
  { language }: Drawing,
  subjects: readonly Compared[],
  table: {
    readonly caption: string;
    readonly corner: string;
    readonly rows: readonly TableRow[];
    readonly name: string;
  },
): HTMLTableElement {
  const heads = subjects.map(({ name, path }) =>
    makeElement(
      'th',
      { scope: 'col' },
      makeElement('a', { href: href(language, path) }, name[language]),
    ),
  );
  const rowOf = ({ head, cells }: TableRow) =>
    makeElement(
      'tr',
      {},
      makeElement('th', { scope: 'row', class: 'whole' }, ...head),
      ...cells.map((cell, at) =>
        makeElement(
          'td',
          { class: 'whole' },
          makeElement('span', { class: 'lab' }, subjects[at]?.name[language] ?? ''),
          makeElement('div', {}, ...cell),
        ),
      ),
    );
  return makeElement(
    'table',
    { class: `fold compare ${table.name}` },
    makeElement('caption', {}, table.caption),
    makeElement(
      'thead',
      {},
      makeElement('tr', {}, makeElement('th', { scope: 'col' }, table.corner), ...heads),
    ),
    makeElement('tbody', {}, ...table.rows.map(rowOf)),
  );
}
