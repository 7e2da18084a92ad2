const GEOMETRY = new Set(
  'x y x1 x2 y1 y2 cx cy r d dx dy width height transform points viewBox'.split(' '),
);
const KEPT_ON_ROOT = new Set(['viewBox', 'font-size', 'text-anchor']);

const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Escapes a text for the inside of an element or of a quoted attribute. */
export function escapeXml(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

const rounded = (numbers: string) =>
  numbers.replace(/-?\d*\.\d+(?!\d*em)/g, (number) => String(Math.round(Number(number) * 10) / 10));

function attributeText(name: string, value: string, ids: Map<string, string>): string {
  const renamed = (id: string) => ids.get(id) ?? id;
  const plain = value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${renamed(id)})`);
  if (name === 'id') return renamed(plain);
  if (name === 'href' && plain.startsWith('#')) return `#${renamed(plain.slice(1))}`;
  return GEOMETRY.has(name) ? rounded(plain) : plain;
}

function isKept(name: string, root: boolean): boolean {
  return root ? KEPT_ON_ROOT.has(name) : !name.startsWith('aria-') && name !== 'class';
}

function write(node: Node, ids: Map<string, string>, rootAttributes = ''): string {
  if (node.nodeType === 3) return escapeText(node.textContent ?? '');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const name = element.localName;
  if (name === 'style') return '';
  const attributes = [...element.attributes]
    .filter((each) => isKept(each.name, rootAttributes !== ''))
    .map((each) => ` ${each.name}="${escapeXml(attributeText(each.name, each.value, ids))}"`)
    .join('');
  const inside = [...element.childNodes].map((child) => write(child, ids)).join('');
  if (name === 'g' && (inside === '' || attributes === '')) return inside;
  return `<${name}${rootAttributes}${attributes}${inside === '' ? '/>' : `>${inside}</${name}>`}`;
}

/**
 * Writes what Plot drew as the shortest text that draws the same: no style sheet, no labels, one
 * decimal, and ids counted anew after a prefix, so that the same chart is always the same bytes.
 */
export function svgText(svg: Element, prefix: string, rootAttributes: string): string {
  const named = [...svg.querySelectorAll('[id]')].map((element) => element.id);
  const ids = new Map([...new Set(named)].map((id, at) => [id, `${prefix}-${at + 1}`]));
  return write(svg, ids, ` ${rootAttributes}`);
}
