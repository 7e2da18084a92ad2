/**
 * `<office-compare>`: a form and some links; the comparison behind it is loaded only when the address
 * names something to compare or the reader touches the form.
 */
class OfficeCompare extends HTMLElement {
  #opened: Promise<void> | null = null;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null || this.#opened !== null) return;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    for (const touch of ['focusin', 'pointerdown'])
      form.addEventListener(touch, () => this.#open());
    if (!/[?&](instansi|provinsi|kota)=/.test(location.search)) return;
    // The room of the comparison is kept from the start: nothing moves while one reads.
    this.dataset['state'] = 'loading';
    this.#open();
  }

  #open(): void {
    this.#opened ??= import('./office-compare/open-compare.ts')
      .then(({ openCompare }) => openCompare(this))
      .catch(() => {
        this.#opened = null;
        delete this.dataset['state'];
        const status = this.querySelector('[data-status]');
        if (status !== null) status.textContent = this.dataset['failed'] ?? '';
      });
  }
}

customElements.define('office-compare', OfficeCompare);
