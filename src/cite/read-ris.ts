// From the format specifications of Reference Manager and their edition of 2011: the types and tags used here.
const TYPES = new Set(['DATA', 'ELEC', 'FIGURE']);
const TAGS = new Set('TY AU TI PY DA ET PB UR LA LB N1 ER'.split(' '));

/** Reads a file with one reference strictly by the specification: tags with their texts; throws on the rest. */
export function readRis(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\r\n');
  if (lines.pop() !== '') throw new Error('missing line end');
  const fields = new Map<string, string>();
  for (const line of lines) {
    if (/\p{Cc}/u.test(line))
      throw new Error('invalid control character, or a line end without its twin');
    const [whole, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/u.exec(line) ?? [];
    if (whole === undefined || !TAGS.has(tag)) throw new Error(`unknown tag in "${line}"`);
    if (fields.has(tag)) throw new Error(`duplicate tag ${tag}`);
    fields.set(tag, value);
  }
  const tags = [...fields.keys()];
  if (tags[0] !== 'TY' || !TYPES.has(fields.get('TY') ?? '')) throw new Error('invalid type');
  if (tags.at(-1) !== 'ER' || fields.get('ER') !== '') throw new Error('missing end of reference');
  const form = { AU: /^[^*]+,$/, PY: /^\d{4}$/, DA: /^\d{4}\/\d\d\/\d\d\/$/, UR: /^https?:\S+$/ };
  for (const [tag, right] of Object.entries(form))
    if (!right.test(fields.get(tag) ?? '')) throw new Error(`invalid ${tag}`);
  return fields;
}
