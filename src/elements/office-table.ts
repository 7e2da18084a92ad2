import type { OpenTable } from './office-table/open-table.ts';

const WIDE = '(min-width: 960px)';

/**
 * `<office-table>`: a table that stands in the page, with what searches, filters and sorts all its rows
 * behind it. That is loaded only when the reader touches a field, a facet or a heading, or comes by an
 * address with a query; without JavaScript the table, its pages and the lists of links stay.
 */
class OfficeTable extends HTMLElement {
  #status: HTMLElement | null = null;
  #opened: Promise<OpenTable> | null = null;

  connectedCallback(): void {
    if (this.#status !== null) return;
    this.#status = document.createElement('p');
    this.#status.className = 'status';
    this.#status.setAttribute('role', 'status');
    this.querySelector('.found')?.prepend(this.#status);
    const facets = this.querySelector<HTMLDetailsElement>('.facets');
    // Their column is there anyway; on a phone they would push the table away.
    if (facets !== null && matchMedia(WIDE).matches) facets.open = true;
    for (const heading of this.querySelectorAll<HTMLElement>('[data-sort]'))
      this.#sortable(heading);
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('summary') !== null) this.#open(() => {});
    });
    const field = this.querySelector<HTMLInputElement>('.find input');
    field?.addEventListener('input', () => this.#open((table) => table.type()));
    field?.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#open((table) => table.submit());
    });
    if (location.search !== '') this.#open(() => {});
  }

  #sortable(heading: HTMLElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () =>
      this.#open((table) => table.sortBy(heading.dataset['sort'] ?? '')),
    );
  }

  #say(words: string): void {
    if (this.#status !== null) this.#status.textContent = words;
  }

  async #open(then: (table: OpenTable) => void): Promise<void> {
    if (this.#opened === null) {
      this.#say(this.dataset['loading'] ?? '');
      this.#opened = import('./office-table/open-table.ts').then(({ openTable }) =>
        openTable(this),
      );
    }
    try {
      then(await this.#opened);
    } catch {
      this.#opened = null;
      this.#say(this.dataset['failed'] ?? '');
    }
  }
}

customElements.define('office-table', OfficeTable);
