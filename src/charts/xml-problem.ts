const NAME = '[A-Za-z_][\\w:.-]*';
const TEXT = /(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)+/y;
const OPENING = new RegExp(`<(${NAME})((?:\\s+${NAME}\\s*=\\s*"[^"<]*")*)\\s*(/?)>`, 'y');
const CLOSING = new RegExp(`</(${NAME})\\s*>`, 'y');
const LOOSE_AND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids exactly these.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

function attributeProblem(attributes: string): string | null {
  const seen = new Set<string>();
  for (const [, name = '', value = ''] of attributes.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)) {
    if (seen.has(name)) return `duplicate attribute "${name}"`;
    if (LOOSE_AND.test(value)) return `loose & in attribute "${name}"`;
    seen.add(name);
  }
  return null;
}

/**
 * What keeps a text from being one well-formed XML element, or null: tags that do not nest, values
 * without quotes, an attribute twice, a loose & or <, a forbidden character, a second root.
 */
export function xmlProblem(xml: string): string | null {
  if (FORBIDDEN.test(xml)) return 'forbidden character';
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(xml);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  while (at < xml.length) {
    const start = at;
    const opening = take(OPENING);
    if (opening !== null) {
      const [, name = '', attributes = '', empty] = opening;
      const problem = attributeProblem(attributes);
      if (problem !== null) return `${problem} in <${name}>`;
      if (open.length === 0) roots += 1;
      if (roots > 1) return `second root <${name}>`;
      if (empty === '') open.push(name);
      continue;
    }
    const closing = take(CLOSING);
    if (closing !== null) {
      const expected = open.pop();
      if (expected !== closing[1]) return `</${closing[1]}> closes <${expected ?? ''}>`;
      continue;
    }
    const text = take(TEXT);
    if (text === null) return `invalid at "${xml.slice(start, start + 30)}"`;
    if (open.length === 0 && text[0].trim() !== '')
      return `text outside the root "${text[0].trim()}"`;
  }
  if (open.length > 0) return `<${open.at(-1)}> is not closed`;
  return roots === 0 ? 'no root' : null;
}
