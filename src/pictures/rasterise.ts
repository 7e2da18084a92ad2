import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';
import { PICTURE_FAMILY, PICTURE_FONTS } from './picture-fonts.ts';
import { withStar } from './with-star.ts';

/**
 * Draws an SVG with an opaque ground as PNG, so many pixels for one of its units; the same bytes on
 * every machine. Throws where the text is not an SVG.
 */
export function rasterise(svg: string, zoom: number): Buffer {
  const image = new Resvg(withStar(svg), {
    fitTo: { mode: 'zoom', value: zoom },
    font: {
      fontFiles: [...PICTURE_FONTS],
      loadSystemFonts: false,
      defaultFontFamily: PICTURE_FAMILY,
    },
  }).render();
  return indexedPng(image.pixels, image.width, image.height) ?? image.asPng();
}
