import type { CiteWords } from '../../cite/words-of.ts';
import { makeElement } from '../../dom/make-element.ts';
import { fillText } from '../../i18n/fill-text.ts';
import type { CiteText } from './cite-texts.ts';

/** The rows that CiteBox.astro writes for a chart, made below the line of any page; so are its files. */
export function citePanel(texts: ReadonlyMap<string, CiteText>, words: CiteWords): HTMLElement {
  const list = makeElement('dl', { class: 'cite-forms' });
  let isForPrograms = false;
  for (const [form, { name, text, file }] of texts) {
    const label = fillText(words['cite.copyWhat'], { what: name });
    const button = makeElement(
      'button',
      { type: 'button', 'data-copy': form, 'aria-label': label },
      words['cite.copy'],
    );
    if (file === null) {
      // The long one stands in the line that opened this.
      const cite =
        form === 'long'
          ? makeElement('span', {}, words['cite.above'])
          : makeElement('span', { class: 'cite' }, text);
      list.append(makeElement('dt', {}, name), makeElement('dd', { class: 'text' }, cite, button));
      continue;
    }
    if (!isForPrograms) list.append(makeElement('dt', {}, words['cite.forPrograms']));
    isForPrograms = true;
    // A few hundred bytes that go with the page: the links must work as often as they are pressed.
    const address = URL.createObjectURL(new Blob([text], { type: file.type }));
    const link = makeElement('a', { href: address, download: file.name }, name);
    list.append(makeElement('dd', {}, link, button));
  }
  return makeElement('div', {}, list, makeElement('p', { role: 'status' }));
}
