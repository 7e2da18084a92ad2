import { mapSettings } from './office-map/map-settings.ts';
import type { OpenMap } from './office-map/open-map.ts';
import { placeInSearch } from './office-map/place-address.ts';

/** What made the map open: the reader wants the map, wants what is near, or came by an address. */
type Wish = 'open' | 'near' | 'address';

/**
 * `<office-map>`: a static map with a large one behind it, which is loaded only when the reader presses
 * Open or Near me or comes by an address that names a place; without JavaScript the static one stays.
 */
class OfficeMap extends HTMLElement {
  #status: HTMLElement | null = null;
  #opened: Promise<OpenMap> | null = null;

  connectedCallback(): void {
    if (this.#status !== null) return;
    this.#status = document.createElement('p');
    this.#status.className = 'map-status';
    this.#status.setAttribute('role', 'status');
    this.append(this.#status);
    const row = this.querySelector<HTMLElement>('.map-open');
    if (row !== null) row.hidden = false;
    for (const wish of ['open', 'near'] as const)
      this.#button(wish)?.addEventListener('click', () => this.#open(wish));
    const byAddress = () => {
      if (this.#opened !== null) this.#opened.then((map) => map.follow()).catch(() => {});
      else if (placeInSearch(location.search) !== null) void this.#open('address');
    };
    addEventListener('popstate', byAddress);
    byAddress();
  }

  #button(wish: Wish): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>(`.map-open [data-${wish}]`);
  }

  async #open(wish: Wish): Promise<void> {
    if (this.#opened !== null) return;
    const settings = mapSettings(this);
    // The room of the large map is made at once, not when it has come: nothing moves while one reads.
    this.dataset['state'] = 'loading';
    this.#say(settings.words.loading);
    this.#opened = import('./office-map/open-map.ts').then(({ openMap }) =>
      openMap(settings, {
        element: this,
        nearLabel: this.#button('near')?.textContent.trim() ?? '',
        onClose: () => this.#close(wish),
      }),
    );
    try {
      const map = await this.#opened;
      this.dataset['state'] = 'open';
      this.#say('');
      if (wish === 'open') map.focus();
      if (wish === 'near') map.findNear();
    } catch {
      this.#opened = null;
      delete this.dataset['state'];
      this.#say(settings.words.failed);
    }
  }

  #close(wish: Wish): void {
    this.#opened?.then((map) => map.remove());
    this.#opened = null;
    delete this.dataset['state'];
    (this.#button(wish) ?? this.#button('open'))?.focus();
  }

  #say(text: string): void {
    if (this.#status !== null) this.#status.textContent = text;
  }
}

customElements.define('office-map', OfficeMap);
