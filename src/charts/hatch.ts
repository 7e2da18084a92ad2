import { chartDocument } from './chart-document.ts';

const SVG = 'http://www.w3.org/2000/svg';

function svgElement(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = chartDocument.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** A mark that draws nothing but defines the hatch of what is not known, as `#hatch`. */
export function hatch(): SVGElement {
  const pattern = svgElement('pattern', {
    id: 'hatch',
    width: '5',
    height: '5',
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  });
  pattern.append(svgElement('path', { d: 'M0 0V5', stroke: 'var(--soft)', 'stroke-width': '2' }));
  const defs = svgElement('defs', {});
  defs.append(pattern);
  return defs;
}
