import type { CiteWords } from '../../cite/words-of.ts';
import { makeElement } from '../../dom/make-element.ts';
import { fillText } from '../../i18n/fill-text.ts';
import type { CiteText } from './cite-texts.ts';

/** Copies a form of citation and says so; where copying is refused, the text appears, to be copied by hand. */
export async function copyText(
  host: HTMLElement,
  { name, text }: CiteText,
  words: CiteWords,
): Promise<void> {
  const status = host.querySelector('[role="status"]');
  host.querySelector('.by-hand')?.remove();
  if (status !== null) status.textContent = '';
  try {
    await navigator.clipboard.writeText(text);
    if (status !== null) status.textContent = fillText(words['cite.copied'], { what: name });
  } catch {
    const field = makeElement('textarea', { readonly: '', spellcheck: 'false' }, text);
    const what = fillText(words['cite.byHand'], { what: name });
    status?.after(makeElement('label', { class: 'by-hand' }, what, field));
    field.select();
    field.focus();
  }
}
