/** A sign that the font of the star lacks (it has Latin letters), too small to be seen. */
const SIGN = '<tspan font-size="0.1" fill="none">≠</tspan>';

/**
 * Keeps the figures beside a star in the font of the picture: the renderer takes another font for a
 * whole text where that one has every letter of it, and the font of the star has wide figures and signs
 * of its own. With a sign that it lacks beside it, it gives the star alone.
 */
export function withStar(svg: string): string {
  return svg.replaceAll('★', `★${SIGN}`);
}
