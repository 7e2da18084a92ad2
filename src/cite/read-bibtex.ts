/** What a BibTeX file says: one entry, with the texts as a reader sees them. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
}

// The types of btxdoc, the manual of BibTeX 0.99; others make the old styles warn.
const TYPES =
  'article book booklet conference inbook incollection inproceedings manual mastersthesis misc phdthesis proceedings techreport unpublished';
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/;
const COMMANDS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
  textless: '<',
  textgreater: '>',
  textbar: '|',
};

/** Reads a file with one entry as strictly as BibTeX and LaTeX together; throws on what either refuses. */
export function readBibtex(text: string): BibtexEntry {
  const [head, type = '', key = ''] = /^@([a-z]+)\{([^\s,]+),\n/.exec(text) ?? [];
  if (head === undefined) throw new Error('missing @type{key,');
  if (!TYPES.split(' ').includes(type)) throw new Error(`unknown type @${type}`);
  if (!/^[A-Za-z0-9.:-]+$/.test(key)) throw new Error(`invalid key ${key}`);
  const fields = new Map<string, string>();
  let at = head.length;
  while (text[at] !== '}') {
    const [start, name = ''] = /^ {2}([a-z]+) = /.exec(text.slice(at)) ?? [];
    if (start === undefined) throw new Error(`invalid field at character ${at}`);
    if (fields.has(name)) throw new Error(`duplicate field ${name}`);
    const value = valueAt(text, at + start.length);
    fields.set(name, plainValue(name, value));
    at += start.length + value.length;
    if (text.slice(at, at + 2) !== ',\n') throw new Error(`missing comma after ${name}`);
    at += 2;
  }
  if (text.slice(at) !== '}\n') throw new Error('invalid text after the entry');
  return { type, key, fields };
}

/** The value that begins at a place, braces and all: BibTeX counts each brace, after a backslash too. */
function valueAt(text: string, from: number): string {
  if (text[from] !== '{') return /^[a-z0-9]*/.exec(text.slice(from))?.[0] ?? '';
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}') depth--;
    if (depth === 0) return text.slice(from, at + 1);
  }
  throw new Error('missing closing brace');
}

function plainValue(name: string, value: string): string {
  if (!value.startsWith('{')) {
    if (name === 'month' && MONTH.test(value)) return value;
    throw new Error(`unknown abbreviation "${value}" for ${name}`);
  }
  const inner = value.slice(1, -1);
  if (/[\r\n]/.test(inner)) throw new Error(`line end in ${name}`);
  if (name === 'url') return inner;
  if (/^\{\\/.test(inner))
    throw new Error(`special character in ${name}: its letters would change`);
  return unescapeLatex(/^\{.*\}$/.test(inner) ? inner.slice(1, -1) : inner);
}

/** What LaTeX prints for a text; a bare special character or an unknown command throws. */
function unescapeLatex(text: string): string {
  return text.replace(
    /\\([a-z]+)\{\}|\\([&%$#_])|\{\}|([\\{}~^&%$#_<>|])/g,
    (whole, command?: string, escaped?: string, bare?: string) => {
      if (bare !== undefined) throw new Error(`bare ${bare}`);
      if (escaped !== undefined) return escaped;
      if (command === undefined) return '';
      const character = COMMANDS[command];
      if (character === undefined) throw new Error(`unknown command ${whole}`);
      return character;
    },
  );
}
