/**
 * `<sortable-table>`: makes the headings marked `data-sort` of the table inside it buttons that sort
 * its rows; without JavaScript the table stands in the order of names.
 */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    if (table === null) return;
    const headings = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
    headings.forEach((heading, column) => {
      if (!heading.hasAttribute('data-sort')) return;
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => {
        const down = heading.getAttribute('aria-sort') === 'ascending';
        for (const other of headings) other.removeAttribute('aria-sort');
        heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        sortRows(table, column, down);
      });
    });
  }
}

function keyOf(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column];
  return cell?.dataset['key'] ?? cell?.textContent?.trim() ?? '';
}

function sortRows(table: HTMLTableElement, column: number, down: boolean): void {
  const [body] = table.tBodies;
  if (body === undefined) return;
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const rows = [...body.rows].sort((a, b) => order.compare(keyOf(a, column), keyOf(b, column)));
  body.append(...(down ? rows.reverse() : rows));
}

customElements.define('sortable-table', SortableTable);
