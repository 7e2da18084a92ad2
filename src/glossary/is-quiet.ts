const ELEMENTS = new Set(
  (
    'a button h1 h2 h3 h4 h5 h6 summary label legend svg math code pre kbd samp script style template ' +
    'noscript textarea select title th caption dt nav form object iframe'
  ).split(' '),
);

/** Marks of sources, labels of predicates and folded tables, big figures, rows of links, citations. */
const CLASSES = new Set(['src', 'pred', 'lab', 'big', 'act', 'cite', 'ne']);

/**
 * Whether what stands in an element is no running text: links, headings, labels, names, code, parts
 * that a script draws anew (custom elements), what is hidden, and what speaks another language.
 */
export function isQuiet(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (ELEMENTS.has(name) || name.includes('-')) return true;
  if (attributes.size === 0) return false;
  return (
    attributes.has('lang') ||
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    attributes.get('role') === 'status' ||
    (attributes.get('class') ?? '').split(/\s+/).some((each) => CLASSES.has(each))
  );
}
