import { makeAnnouncer } from './office-search/announcer.ts';
import { ask } from './office-search/ask.ts';
import { countWords } from './office-search/count-words.ts';
import { answerKey, isTextKey } from './office-search/list-keys.ts';
import { nonePanel } from './office-search/none-panel.ts';
import type { Answer } from './office-search/result-list.ts';
import { resultList } from './office-search/result-list.ts';
import { makePopup } from './office-search/search-popup.ts';
import { shownQuery } from './office-search/shown-query.ts';
import { useSearchStyle } from './office-search/use-search-style.ts';

/** Waits shorter than this pass without a word, in ms. */
const PATIENCE = 200;

// On a phone ordinary words are composed too, letter by letter, and folding the keyboard takes the focus.
const isPhone = () => matchMedia('(pointer: coarse)').matches;

/**
 * `<office-search>`: a search form that shows what it finds while one types, as a combobox with a list.
 * Its code comes with the first use, see `wake-search.ts`; until then, and without it, it is a form.
 */
class OfficeSearch extends HTMLElement {
  readonly #input = this.querySelector('input') ?? document.createElement('input');
  readonly #popup = makePopup(`${this.#input.id}-hasil`);
  readonly #announcer = makeAnnouncer();
  #active = -1;
  /** Counts questions, so that a late answer to an earlier one is dropped. */
  #turn = 0;

  connectedCallback(): void {
    if (this.#popup.element.isConnected) return;
    useSearchStyle();
    this.append(this.#popup.element, this.#announcer.element);
    this.#listen();
    // What was typed while this code was on its way is answered now.
    if (document.activeElement === this.#input) void this.#search();
  }

  #listen(): void {
    const input = this.#input;
    input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing) || isPhone()) void this.#search();
    });
    input.addEventListener('compositionend', () => void this.#search());
    input.addEventListener('click', () => {
      if (!this.#popup.isOpen()) void this.#search();
    });
    input.addEventListener('keydown', (event) => this.#press(event));
    this.#popup.element.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      input.focus();
      this.#close();
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      const isNowhere = relatedTarget === null && (isPhone() || !document.hasFocus());
      if (!isNowhere && !this.#holds(relatedTarget)) this.#close();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (!this.#holds(target)) this.#close();
    });
    // A page that comes back from the browser's memory does not come back with an open list.
    addEventListener('pagehide', () => this.#close());
  }

  #holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.contains(target);
  }

  #press(event: KeyboardEvent): void {
    // While a word is composed, these keys choose among its spellings.
    if (event.isComposing) return;
    if (isTextKey(event.key)) this.#activate(-1);
    const options = this.#popup.options();
    const state = { isOpen: this.#popup.isOpen(), length: options.length, active: this.#active };
    const answer = answerKey(event, state);
    if (answer === null) return;
    event.preventDefault();
    if (answer.act === 'move') this.#activate(answer.to);
    else if (answer.act === 'open') void this.#search(answer.to);
    else if (answer.act === 'go') options[this.#active]?.click();
    else {
      if (answer.act === 'clear') this.#input.value = '';
      this.#close();
    }
  }

  /** Answers what stands in the text, then makes an option active. */
  async #search(active = -1): Promise<void> {
    const turn = ++this.#turn;
    const isLate = () => turn !== this.#turn;
    // A script can write more than a reader; no address could carry it.
    const query = this.#input.value.slice(0, this.#input.maxLength).trim();
    if (query === '') this.#close();
    const waiting = setTimeout(() => {
      if (!isLate()) this.#tell(this.dataset['loading'] ?? '');
    }, PATIENCE);
    try {
      const answer = await ask(query);
      if (isLate()) return;
      this.#show(answer);
      this.#activate(active);
    } catch {
      if (!isLate()) this.#tell(this.dataset['failed'] ?? '');
    } finally {
      clearTimeout(waiting);
    }
  }

  #show(answer: Answer): void {
    const { query, found, catalogue, words } = answer;
    if (found.hits.length === 0) {
      this.#open(false);
      this.#popup.showWords(nonePanel(query, catalogue, words));
      const none = words.say('search.none', { query: shownQuery(query) });
      this.#announcer.say(`${none} ${words.say('search.noneMeans')}`);
      return;
    }
    const note = found.whole ? '' : words.say('search.nearest');
    this.#popup.showList(note, words.say('search.results'), resultList(answer));
    this.#open(true);
    this.#announcer.say(`${note} ${countWords(found.counts, words)}`.trim());
  }

  /** Says something where results would stand. */
  #tell(text: string): void {
    this.#open(false);
    this.#popup.showWords([text]);
    this.#announcer.say(text);
  }

  #open(isList: boolean): void {
    this.#activate(-1);
    this.#input.setAttribute('aria-expanded', String(isList));
    this.#input.setAttribute('aria-controls', this.#popup.list.id);
  }

  #close(): void {
    this.#turn++;
    this.#open(false);
    this.#popup.hide();
    this.#announcer.say('');
  }

  #activate(at: number): void {
    const options = this.#popup.options();
    options[this.#active]?.setAttribute('aria-selected', 'false');
    const option = options[at];
    this.#active = option === undefined ? -1 : at;
    if (option === undefined) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', option.id);
  }
}

customElements.define('office-search', OfficeSearch);
