import { escapeXml } from '../charts/svg-text.ts';
import type { EmbedFacts } from './embed-facts.ts';
import { CONTAINER_STYLE, frameStyle } from './frame-style.ts';

/** The ways to put an embed into a page, in the order they are offered. */
export const SNIPPETS = ['html', 'helper', 'wordpress', 'ghost', 'image'] as const;
/** One of them. */
export type SnippetKind = (typeof SNIPPETS)[number];

/** Colours of an embed: the reader's choice, or always light or dark. */
export type EmbedTheme = 'auto' | 'terang' | 'gelap';

/** What a newsroom may choose. */
export interface SnippetChoice {
  readonly theme: EmbedTheme;
  /** This version of the data for good, in place of the newest. */
  readonly frozen: boolean;
}

/** The address of an embed as chosen; the theme is a fragment, so no theme is another file. */
export function embedAddress(
  facts: Pick<EmbedFacts, 'live' | 'frozen'>,
  choice: SnippetChoice,
): string {
  const fragment = choice.theme === 'auto' ? '' : `#${choice.theme}`;
  return `${choice.frozen ? facts.frozen : facts.live}${fragment}`;
}

/** A frame in the room it needs: the height attribute keeps enough where styles are taken out. */
function frame(facts: EmbedFacts, choice: SnippetChoice): string {
  const { heights, title } = facts;
  const attributes = [
    `src="${escapeXml(embedAddress(facts, choice))}"`,
    `title="${escapeXml(title)}"`,
    `loading="lazy" width="100%" height="${heights.most}"`,
    `style="${frameStyle(heights)}"`,
  ];
  return `<div style="${CONTAINER_STYLE}"><iframe ${attributes.join(' ')}></iframe></div>`;
}

function image({ page, picture }: EmbedFacts): string {
  if (picture === undefined) return '';
  const { address, alt, width, height } = picture;
  const size = `width="${width}" height="${height}" style="max-width:100%;height:auto"`;
  return `<a href="${escapeXml(page)}"><img src="${escapeXml(address)}" alt="${escapeXml(alt)}" ${size}></a>`;
}

/** What to paste, ready to copy; empty where the embed has no such form. */
export function snippet(kind: SnippetKind, facts: EmbedFacts, choice: SnippetChoice): string {
  if (kind === 'html') return frame(facts, choice);
  if (kind === 'helper')
    return `${frame(facts, choice)}\n<script src="${escapeXml(facts.helper)}" async></script>`;
  return kind === 'image' ? image(facts) : facts.page;
}
