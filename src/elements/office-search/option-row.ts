import { makeElement } from '../../dom/make-element.ts';
import { href } from '../../i18n/href.ts';
import type { Language } from '../../i18n/language.ts';
import type { HitRow } from './hit-row.ts';
import type { Standing } from './standing.ts';

/** Makes an option of a list, which is a link too, so that a middle click opens it beside this page. */
export function makeOption(address: string, ...children: readonly (Node | string)[]) {
  return makeElement(
    'a',
    { role: 'option', href: address, tabindex: '-1', 'aria-selected': 'false' },
    ...children,
  );
}

function standingLabel({ label, look, revoked }: Standing): HTMLElement {
  if (look === 'none') return makeElement('span', { class: 'soft' }, label);
  const kind = `pred${look === 'wbbm' ? ' wbbm' : ''}${revoked === '' ? '' : ' gone'}`;
  const [name, end] = revoked === '' ? [label, ''] : [makeElement('s', {}, label), ` ${revoked}`];
  return makeElement('span', { class: kind }, name, end);
}

/** The option of one result: its name and predicate, what and where it is, and why it was found. */
export function optionRow(row: HitRow, language: Language): HTMLAnchorElement {
  const option = makeOption(href(language, row.path), makeElement('b', {}, row.title));
  if (row.standing !== null) option.append(' ', standingLabel(row.standing));
  const lines = [row.detail, row.why.join(' · ')].filter((line) => line !== '');
  option.append(...lines.map((line) => makeElement('span', { class: 'line' }, line)));
  return option;
}
