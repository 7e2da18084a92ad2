import type { EmbedPart } from './embed-part.ts';

/** A link out of an embed; it opens a window of its own. */
export interface EmbedLink {
  readonly text: string;
  readonly address: string;
}

/** The words of an embed around its drawing. */
export interface EmbedContent {
  readonly title: string;
  /** Empty where the title says it all. */
  readonly sentence: string;
  readonly caution: string;
  /**
   * What rounds on both sides of a change must not be used for, and, behind it, each change in a
   * sentence: all of them open would make the frame half as high again. Null where none is crossed.
   */
  readonly breaks: { readonly lead: string; readonly lines: readonly string[] } | null;
  /** Below the drawing: sources, then version and licence. */
  readonly notes: readonly string[];
  /** To its own page, and to its file where it has one. */
  readonly page: EmbedLink;
  readonly file: EmbedLink | null;
}

// Sizes and airs as src/styles/embed.css has them.
const SMALL = { font: 13, line: 19 };

/** What makes an embed high, around the parts of its drawing. */
export function contentParts(content: EmbedContent, drawing: readonly EmbedPart[]): EmbedPart[] {
  const { title, sentence, caution, breaks, notes, page, file } = content;
  const links = [page, ...(file === null ? [] : [file])];
  return [
    { kind: 'text', text: title, font: 18, line: 23, above: 4, bold: true },
    ...(sentence === ''
      ? []
      : [{ kind: 'text', text: sentence, font: 15, line: 22, above: 8 } as const]),
    ...drawing,
    ...(caution === ''
      ? []
      : [{ kind: 'text', text: caution, ...SMALL, above: 8, inset: 13 } as const]),
    ...(breaks === null
      ? []
      : [{ kind: 'text', text: breaks.lead, font: 13, line: 24, above: 4, inset: 16 } as const]),
    ...notes.map((text) => ({ kind: 'text', text, ...SMALL, above: 8 }) as const),
    {
      kind: 'row',
      items: links.map(({ text }) => text),
      font: 13,
      line: 27,
      above: 4,
      gap: 16,
      beside: 0,
    },
  ];
}
