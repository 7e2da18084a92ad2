import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { loadTableWords } from '../../i18n/table-words.ts';
import { openSearch } from '../../search/open-searcher.ts';
import { applyView } from '../../search/table/apply-view.ts';
import { awardTable } from '../../search/table/award-table.ts';
import type { UnknownPart } from '../../search/table/read-view.ts';
import { readView, readWords } from '../../search/table/read-view.ts';
import type { TableView } from '../../search/table/table-view.ts';
import { SORT_KEYS, WHOLE_TABLE } from '../../search/table/table-view.ts';
import { facetPanel } from './facet-panel.ts';
import { nextSort } from './sort-control.ts';
import { tableScreen } from './table-screen.ts';
import { unitFinder } from './unit-finder.ts';
import { viewHistory } from './view-history.ts';
import { withChoice } from './with-choice.ts';

/** The opened table, as the element that opened it handles it. */
export interface OpenTable {
  /** The reader changed what stands in the field. */
  readonly type: () => void;
  /** The reader is done with the field. */
  readonly submit: () => void;
  /** The reader pressed a heading. */
  readonly sortBy: (key: string) => void;
}

const PAUSE = 80;

/** Loads all rows and takes over the table, the field and the facets that stand in an element. */
export async function openTable(host: HTMLElement): Promise<OpenTable> {
  const language: Language = host.dataset['language'] === 'en' ? 'en' : 'id';
  const [words, { catalogue, searcher }] = await Promise.all([
    loadTableWords(language),
    openSearch(),
  ]);
  const table = awardTable(catalogue, language, words);
  const number = (value: number) => formatNumber(language, value);
  const setting = { language, words, table, number };
  const unitsOf = unitFinder(searcher);
  const field = host.querySelector<HTMLInputElement>('.find input');
  const { view: asked, unknown } = readView(location.search, table);
  let view: TableView = asked;
  let turn = 0;

  const fillField = () => {
    if (field !== null && readWords(field.value) !== view.q) field.value = view.q;
  };
  const change = (next: TableView) => {
    address.leaveField();
    view = next;
    fillField();
    void show('push');
  };
  const screen = tableScreen(host, setting, {
    change,
    sort: (sort) => change({ ...view, sort, page: 1 }),
    turn: (page) => {
      change({ ...view, page });
      screen.toStart();
    },
  });
  const facets = host.querySelector<HTMLElement>('.facets') ?? host;
  const panel = facetPanel(facets, setting, applyView(table, WHOLE_TABLE, null), (...choice) =>
    change(withChoice(view, ...choice)),
  );
  const address = viewHistory(() => {
    const back = readView(location.search, table);
    view = back.view;
    fillField();
    void show('stay', back.unknown);
  });

  async function show(
    how: 'push' | 'type' | 'stay',
    ignored: readonly UnknownPart[] = [],
  ): Promise<void> {
    const mine = ++turn;
    const found = await unitsOf(view.q).catch(() => null);
    // Whoever has typed on in the meantime gets the later answer.
    if (mine !== turn) return;
    if (found === null) {
      screen.sayFailed();
      return;
    }
    const applied = applyView(table, view, found.units);
    view = { ...view, page: screen.draw(view, applied, { ...found, unknown: ignored }) };
    panel.draw(applied, view);
    address.write(view, how);
  }

  let pause: ReturnType<typeof setTimeout> | undefined;
  let typed = Promise.resolve();
  const read = () => {
    clearTimeout(pause);
    const q = readWords(field?.value ?? '');
    if (q === view.q) return;
    view = { ...view, q, page: 1 };
    typed = show('type');
  };
  const leave = () => {
    read();
    // Only when the last words have their address: before that they would become a step of their own.
    void typed.then(address.leaveField);
  };
  field?.addEventListener('change', leave);
  // What was typed while this was loading stays, unless the address says otherwise.
  if (asked.q !== '') fillField();
  await show('stay', unknown);
  return {
    type: () => {
      clearTimeout(pause);
      pause = setTimeout(read, PAUSE);
    },
    submit: leave,
    sortBy: (name) => {
      const key = SORT_KEYS.find((each) => each === name);
      if (key !== undefined) change({ ...view, sort: nextSort(view.sort, key), page: 1 });
    },
  };
}
