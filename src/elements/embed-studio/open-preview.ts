import { makeElement } from '../../dom/make-element.ts';
import type { EmbedFacts } from '../../embed/embed-facts.ts';
import { CONTAINER_STYLE, frameStyle } from '../../embed/frame-style.ts';
import type { SnippetChoice, SnippetKind } from '../../embed/snippets.ts';
import { embedAddress, snippet } from '../../embed/snippets.ts';
import type { Language } from '../../i18n/language.ts';

type Facts = Readonly<Record<Language, EmbedFacts>>;

const opened = new WeakSet<HTMLElement>();

/** Shows the embed as it is chosen, and writes the same choice into the code to copy. */
export function openPreview(studio: HTMLElement): void {
  const form = studio.querySelector('form');
  const stage = studio.querySelector('[data-stage]');
  if (opened.has(studio) || form === null || stage === null) return;
  opened.add(studio);
  const facts: Facts = JSON.parse(studio.querySelector('[data-facts]')?.textContent ?? '{}');
  const show = () => {
    const chosen = (name: string) => String(new FormData(form).get(name));
    const own = facts[chosen('language') as Language];
    const choice: SnippetChoice = {
      theme: chosen('theme') as SnippetChoice['theme'],
      frozen: chosen('version') === 'frozen',
    };
    for (const code of studio.querySelectorAll<HTMLElement>('[data-snippet]'))
      code.textContent = snippet(code.dataset['snippet'] as SnippetKind, own, choice);
    stage.replaceChildren(
      preview(own, choice, Number(chosen('width')), studio.dataset['preview'] ?? ''),
    );
  };
  form.addEventListener('change', show);
  show();
}

/**
 * The same frame as in the code, at the width of a story's column; a new one each time, since another
 * address in the old one would be a step back in the reader's history.
 */
function preview(
  facts: EmbedFacts,
  choice: SnippetChoice,
  width: number,
  label: string,
): HTMLElement {
  const { pathname, hash } = new URL(embedAddress(facts, choice));
  const frame = makeElement('iframe', {
    // On the host of this page, which may be a test of the site at another address.
    src: `${pathname}${hash}`,
    title: `${label}: ${facts.title}`,
    style: frameStyle(facts.heights),
  });
  return makeElement('div', { style: `${CONTAINER_STYLE};width:${width}px` }, frame);
}
