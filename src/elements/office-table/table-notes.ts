import { makeElement } from '../../dom/make-element.ts';
import { fillText } from '../../i18n/fill-text.ts';
import type { UnknownPart } from '../../search/table/read-view.ts';
import type { TableSetting } from './table-setting.ts';

/** What a reader should know about how their wish was understood. */
export interface TableNote {
  readonly unknown: readonly UnknownPart[];
  /** False where no row holds every word of the query. */
  readonly whole: boolean;
  /** Words of which none could be looked for; empty otherwise. */
  readonly unused: string;
}

const MOST = 5;
const LONGEST = 40;

function cut(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST).join('')}…`;
}

/** Lines above the table, one a note. */
export function tableNotes({ words }: TableSetting, note: TableNote): HTMLElement[] {
  const named = note.unknown.slice(0, MOST).map(({ name, value }) => `${name}=${cut(value)}`);
  const more = note.unknown.length > MOST ? ['…'] : [];
  const lines = [
    ...(named.length === 0
      ? []
      : [fillText(words['explore.ignored'], { parts: [...named, ...more].join(', ') })]),
    ...(note.whole ? [] : [words['explore.nearest']]),
    ...(note.unused === ''
      ? []
      : [fillText(words['explore.noTerms'], { words: cut(note.unused) })]),
  ];
  return lines.map((line) => makeElement('p', { class: 'caution' }, line));
}
