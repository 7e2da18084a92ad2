import type { CiteWords } from '../../cite/words-of.ts';
import { wordsOf } from '../../cite/words-of.ts';
import style from '../../styles/cite-box.css?inline';
import { citePanel } from './cite-panel.ts';
import type { CiteText } from './cite-texts.ts';
import { citeTexts } from './cite-texts.ts';
import { copyText } from './copy-text.ts';
import { pageCitation } from './page-citation.ts';

let isStyled = false;

/** Shows or hides the other forms of the citation below its line. */
function toggle(
  host: HTMLElement,
  button: HTMLElement,
  texts: ReadonlyMap<string, CiteText>,
  words: CiteWords,
): void {
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!isOpen));
  const panel = host.querySelector<HTMLElement>(':scope > div');
  if (panel !== null) {
    panel.hidden = isOpen;
    return;
  }
  if (!isStyled) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets.push(sheet);
    isStyled = true;
  }
  host.append(citePanel(texts, words));
}

document.addEventListener('cite', ({ target }) => {
  const button = target instanceof HTMLElement ? target : null;
  const host = button?.closest<HTMLElement>('cite-box') ?? null;
  if (button === null || host === null) return;
  const citation = pageCitation(host);
  const words = wordsOf(citation.language);
  const texts = citeTexts(citation);
  const form = button.dataset['copy'];
  if (form === undefined) {
    toggle(host, button, texts, words);
    return;
  }
  const text = texts.get(form);
  if (text !== undefined) void copyText(host, text, words);
});
