import { escapeXml } from '../charts/svg-text.ts';
import { BOLD } from '../charts/text-width.ts';
import { withLightColours } from '../charts/tokens.ts';
import { wrapText } from '../charts/wrap-text.ts';
import type { ShareCard } from './share-card.ts';

/** The size every platform shows whole. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 72;
const ROOM = CARD.width - 2 * MARGIN;
const FOOT = 26;
interface Block {
  readonly lines: readonly string[];
  readonly font: number;
  readonly attributes: string;
}

const lineOf = (font: number): number => Math.round(font * 1.22);
const highOf = ({ lines, font }: Block): number => lines.length * lineOf(font);

/** The largest of some sizes at which a text keeps to so many lines; beyond the smallest it is cut. */
function fitted(
  text: string,
  fonts: readonly number[],
  most: number,
  attributes: string,
  wider = 1,
): Block {
  const tries = fonts.map((font) => ({ font, lines: wrapText(text, ROOM / wider, font) }));
  const fitting = tries.find(({ lines }) => lines.length <= most) ?? tries.at(-1);
  if (fitting === undefined) throw new Error('missing sizes to fit a text into');
  const { font, lines } = fitting;
  if (lines.length <= most) return { font, lines, attributes };
  const last = (lines[most - 1] ?? '').replace(/[\s,;:.]+$/, '');
  return { font, lines: [...lines.slice(0, most - 1), `${last} …`], attributes };
}

/** As many whole clauses of a sentence as fit, or null: half a clause about numbers would be another claim. */
function clauses(text: string, fonts: readonly number[], room: number): Block | null {
  const parts = text.split('; ');
  for (let count = parts.length; count > 0; count--) {
    const said = `${parts.slice(0, count).join('; ')}${count < parts.length ? '.' : ''}`;
    for (const font of fonts) {
      const lines = wrapText(said, ROOM, font);
      if (lines.length * lineOf(font) <= room) return { font, lines, attributes: SOFT };
    }
  }
  return null;
}

function drawn(block: Block, top: number): string {
  const { lines, font, attributes } = block;
  const spans = lines.map((line, at) => {
    const y = top + at * lineOf(font) + font;
    return `<tspan x="${MARGIN}" y="${y}">${escapeXml(line)}</tspan>`;
  });
  return `<text font-size="${font}" ${attributes}>${spans.join('')}</text>`;
}

const INK = 'fill="var(--ink)"';
const SOFT = 'fill="var(--soft)"';

/** Draws a card as SVG, 1200 by 630, with the site's name above and `foot` below. */
export function drawShareCard(card: ShareCard, brand: string, foot: string): string {
  const { title, figure, lines } = card;
  const blocks: Block[] = [
    {
      lines: [brand],
      font: 34,
      attributes: 'fill="var(--wbk)" font-weight="700"',
    },
    figure === null
      ? fitted(title, [68, 60, 52, 46], 4, `${INK} font-weight="700"`, BOLD)
      : fitted(title, [60, 52, 46, 40], 2, `${INK} font-weight="700"`, BOLD),
    ...(figure === null
      ? []
      : [
          { lines: [figure.value], font: 132, attributes: `${INK} font-weight="700"` },
          fitted(figure.label, [46, 40, 36], 1, INK),
        ]),
  ];
  const bottom = CARD.height - MARGIN + 8;
  const gap = 14;
  let top = 52;
  const parts: string[] = [];
  const put = (block: Block): void => {
    parts.push(drawn(block, top));
    top += highOf(block) + gap;
  };
  for (const block of blocks) put(block);
  for (const line of lines) {
    // What does not fit is left out: the page behind the link says it.
    const block = clauses(line, figure === null ? [44, 40, 36] : [36], bottom - FOOT - gap - top);
    if (block !== null) put(block);
  }
  parts.push(drawn({ lines: [foot], font: FOOT, attributes: SOFT }, bottom - FOOT));
  const { width, height } = CARD;
  return withLightColours(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Roboto">`,
      `<title>${escapeXml(title)}</title>`,
      `<rect width="${width}" height="${height}" fill="var(--page)"/>`,
      `<rect width="16" height="${height}" fill="var(--wbk)"/>`,
      ...parts,
      '</svg>\n',
    ].join('\n'),
  );
}
