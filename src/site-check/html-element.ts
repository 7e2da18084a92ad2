/** One element of a page; its children are elements and texts in the order they stand in. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: HtmlElement | undefined;
  readonly children: (HtmlElement | string)[];
}

/** Elements whose text is not read to anyone. */
const UNREAD = new Set(['script', 'style', 'template', 'noscript']);

const LABELS = ['aria-label', 'alt', 'title'];

/** The value of an attribute, or undefined where the element lacks it. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attributes.get(name);
}

/** Whether an element carries a class. */
export function hasClass(element: HtmlElement, name: string): boolean {
  return (element.attributes.get('class') ?? '').split(/\s+/).includes(name);
}

/** The elements of a page that bear one of some names. */
export function elementsNamed(
  page: { readonly elements: readonly HtmlElement[] },
  ...names: readonly string[]
): HtmlElement[] {
  return page.elements.filter((element) => names.includes(element.name));
}

/** Every element below another one, in the order of the page. */
export function elementsIn(element: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  const walk = (parent: HtmlElement): void => {
    for (const child of parent.children) {
      if (typeof child === 'string') continue;
      found.push(child);
      walk(child);
    }
  };
  walk(element);
  return found;
}

/** The text below an element with single spaces, as a reader sees it; scripts and styles are left out. */
export function textOf(element: HtmlElement): string {
  if (UNREAD.has(element.name)) return '';
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether someone who hears the page hears anything of an element: words, a label, an image's alt. */
export function hasWords(element: HtmlElement): boolean {
  if (UNREAD.has(element.name)) return false;
  const { attributes, children } = element;
  if (attributes.size > 0 && LABELS.some((name) => /\S/.test(attributes.get(name) ?? '')))
    return true;
  return children.some((child) => (typeof child === 'string' ? /\S/.test(child) : hasWords(child)));
}

/** Whether an element or one above it fulfils a condition. */
export function isWithin(
  element: HtmlElement | undefined,
  condition: (element: HtmlElement) => boolean,
): boolean {
  for (let each = element; each !== undefined; each = each.parent) if (condition(each)) return true;
  return false;
}

/** Whether the text of an element is read to anyone. */
export function isRead(element: HtmlElement): boolean {
  return !UNREAD.has(element.name);
}
