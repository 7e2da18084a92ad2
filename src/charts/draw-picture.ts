import * as Plot from '@observablehq/plot';
import { chartDocument } from './chart-document.ts';
import { hatch } from './hatch.ts';
import type { Look, Picture, PictureLine, PictureText } from './picture.ts';
import { LOOKS } from './picture.ts';

function textMark(
  { font, line }: Picture,
  texts: readonly PictureText[],
  soft: boolean,
  bold: boolean,
): Plot.Markish {
  return Plot.text(
    texts.filter((text) => text.soft === soft && text.bold === bold),
    {
      x: 'left',
      y: (text: PictureText) => text.top + (text.lines.length * line) / 2,
      text: (text: PictureText) => text.lines.join('\n'),
      textAnchor: 'start',
      lineHeight: line / font,
      ...(soft ? { fill: 'var(--soft)' } : {}),
      ...(bold ? { fontWeight: 700 } : {}),
    },
  );
}

/** Draws a picture whose parts are in place already: rectangles, lines over them, words on top. */
export function drawPicture(picture: Picture): Element {
  const { width, height, font, rects, texts, lines } = picture;
  const looks = (Object.keys(LOOKS) as Look[]).filter((look) =>
    rects.some((rect) => rect.look === look),
  );
  const ends = {
    x1: ({ from }: PictureLine) => from[0],
    y1: ({ from }: PictureLine) => from[1],
    x2: ({ to }: PictureLine) => to[0],
    y2: ({ to }: PictureLine) => to[1],
  };
  const ofKind = (kind: PictureLine['kind']) => lines.filter((each) => each.kind === kind);
  const svg = Plot.plot({
    document: chartDocument,
    width,
    height: Math.ceil(height),
    margin: 0,
    x: { axis: null, type: 'identity' },
    y: { axis: null, type: 'identity' },
    marks: [
      ...(looks.includes('unknown') ? [hatch] : []),
      ...looks.map((look) =>
        Plot.rect(
          rects.filter((rect) => rect.look === look),
          { x1: 'left', x2: 'right', y1: 'top', y2: 'bottom', ...LOOKS[look] },
        ),
      ),
      Plot.link(ofKind('rule'), { ...ends, stroke: 'var(--rule)' }),
      Plot.link(ofKind('way'), { ...ends, stroke: 'var(--soft)' }),
      Plot.arrow(ofKind('arrow'), {
        ...ends,
        stroke: 'var(--soft)',
        headLength: 6,
        headAngle: 60,
      }),
      ...[false, true].flatMap((soft) =>
        [false, true].map((bold) => textMark(picture, texts, soft, bold)),
      ),
    ],
  });
  svg.setAttribute('font-size', String(font));
  return svg;
}
