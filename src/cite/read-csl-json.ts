/** The one item of a CSL-JSON file, as far as citations of this site use the format. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly publisher: string;
  readonly version: string;
  readonly URL: string;
  readonly language: string;
  readonly note: string;
}

// From csl-data.json of citation-style-language/schema (1.0.2): it allows no other property.
const TYPES = ['webpage', 'graphic', 'dataset'];
const TEXTS = ['id', 'title', 'publisher', 'version', 'URL', 'language', 'note'];
const OTHERS = ['type', 'author', 'issued'];

/** Reads a file with one item strictly by the schema; throws on what it refuses. */
export function readCslJson(text: string): CslItem {
  const items: unknown = JSON.parse(text);
  if (!Array.isArray(items) || items.length !== 1) throw new Error('missing list of one item');
  const item = items[0] as Record<string, unknown>;
  const names = Object.keys(item).sort();
  if (names.join() !== [...TEXTS, ...OTHERS].sort().join())
    throw new Error(`unknown or missing properties: ${names.join()}`);
  for (const name of TEXTS)
    if (typeof item[name] !== 'string' || item[name] === '') throw new Error(`invalid ${name}`);
  if (!TYPES.includes(String(item['type']))) throw new Error('invalid type');
  const { author, issued } = item as unknown as CslItem;
  const [name] = author;
  if (author.length !== 1 || Object.keys(name ?? {}).join() !== 'literal')
    throw new Error('invalid author');
  const [day = []] = issued['date-parts'];
  if (
    Object.keys(issued).join() !== 'date-parts' ||
    day.length !== 3 ||
    !day.every(Number.isInteger)
  )
    throw new Error('invalid issued');
  return item as unknown as CslItem;
}
