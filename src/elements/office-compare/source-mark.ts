import { makeElement } from '../../dom/make-element.ts';
import { formatDate } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { CompareFile } from '../../publish/compare-json.ts';
import type { Drawing } from './drawing.ts';

/** The mark after a number: one source is a link to its page, several open as a list of links. */
export function sourceMark(
  { say, language }: Drawing,
  { sourceNames }: CompareFile,
  sources: readonly string[],
): (Node | string)[] {
  const nameOf = (id: string) => {
    const source = sourceNames[id];
    if (source === undefined) return id;
    const { publisher, published } = source;
    return published === '' ? publisher : `${publisher}, ${formatDate(language, published)}`;
  };
  const [first] = sources;
  if (first === undefined) return [];
  const address = (id: string) => href(language, `/sumber/${id}/`);
  if (sources.length === 1) {
    const link = makeElement(
      'a',
      { href: address(first), title: nameOf(first) },
      say('compare.source'),
    );
    return [' ', makeElement('span', { class: 'src' }, '[', link, ']')];
  }
  const count = say('compare.sources', { count: sources.length });
  const rows = sources.map((id) =>
    makeElement('li', {}, makeElement('a', { href: address(id) }, nameOf(id))),
  );
  const summary = makeElement('summary', {}, `[${count}]`);
  return [' ', makeElement('details', { class: 'src' }, summary, makeElement('ul', {}, ...rows))];
}
