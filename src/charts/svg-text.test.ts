import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { escapeXml, svgText } from './svg-text.ts';

function written(inside: string, prefix = 'c'): string {
  const { document } = parseHTML(`<svg viewBox="0 0 9 9" width="9">${inside}</svg>`);
  const svg = document.querySelector('svg');
  if (svg === null) throw new Error('missing svg');
  return svgText(svg, prefix, 'class="x"');
}

it('keeps the view box and leaves out fixed sizes, style sheets and labels', () => {
  expect(written('<style>a{}</style><g aria-label="rect" class="k"><rect x="1"></rect></g>')).toBe(
    '<svg class="x" viewBox="0 0 9 9"><rect x="1"/></svg>',
  );
});
it('leaves out empty groups', () => {
  expect(written('<g fill="red"></g>')).toBe('<svg class="x" viewBox="0 0 9 9"/>');
});
it('rounds coordinates to one decimal and leaves ems, words and shades alone', () => {
  const text = written('<text x="1.2345" y="0.32em" opacity="0.355">1.2345</text>');
  for (const kept of ['x="1.2"', 'y="0.32em"', 'opacity="0.355"', '>1.2345<']) {
    expect(text).toContain(kept);
  }
  expect(written('<path d="M-0.04,12.96L.55,1"></path>')).toContain('d="M0,13L0.6,1"');
});
it('counts ids anew after the prefix, and what points at them', () => {
  const text = written('<pattern id="p7"></pattern><rect fill="url(#p7)"></rect>', 'cakupan-340');
  expect(text).toContain('<pattern id="cakupan-340-1"/>');
  expect(text).toContain('fill="url(#cakupan-340-1)"');
});
it('escapes what XML would take for itself', () => {
  expect(written('<text>A &amp; B &lt; C</text>')).toContain('A &amp; B &lt; C');
  expect(escapeXml('"<&>"')).toBe('&quot;&lt;&amp;&gt;&quot;');
});
