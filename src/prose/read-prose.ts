/** A paragraph or list item of a section of prose, as it stands in its file. */
export interface ProseBlock {
  /** Line of the file it begins on, from 1. */
  readonly line: number;
  readonly text: string;
  /** Ids of the sources it names as `[@id id]`, or that the line above its list names; `us` for our own words. */
  readonly sources: readonly string[];
  /** It ends in a colon and only introduces the list below it. */
  readonly leads: boolean;
  /** It is an item of a list. */
  readonly item: boolean;
}

/** A section of prose: what its head says, and its blocks. */
export interface ProseFile {
  readonly title: string;
  readonly own: boolean;
  readonly blocks: readonly ProseBlock[];
}

/** Reads a section of prose from its Markdown; headings are blocks of their own, so that their numbers are seen. */
export function readProse(markdown: string): ProseFile {
  const lines = markdown.split('\n');
  const end = lines.indexOf('---', 1);
  const head = lines.slice(1, end);
  const title = head.find((line) => line.startsWith('title:')) ?? '';
  const blocks: ProseBlock[] = [];
  let open: string[] = [];
  let item = false;
  // The sources of a line that leads to a list hold for its items, so that none repeats them.
  let above: readonly string[] = [];
  let from = 0;
  const close = () => {
    const text = open.join(' ').trim();
    open = [];
    if (text === '') return;
    const named = [...text.matchAll(/\[@([\w -]+)\]/g)].flatMap(([, ids = '']) => ids.split(' '));
    const leads = /:(?:\s*\[@[\w -]+\])?$/.test(text);
    if (!item) above = leads ? named : [];
    blocks.push({
      line: from,
      text,
      sources: item && named.length === 0 ? above : named,
      leads,
      item,
    });
  };
  lines.slice(end + 1).forEach((line, at) => {
    if (line.trim() === '' || /^\s*([-*]|\d+\.|#+) /.test(line)) close();
    if (line.trim() === '') return;
    if (open.length === 0) {
      from = end + 2 + at;
      item = /^\s*([-*]|\d+\.) /.test(line);
    }
    // The number of a list item is its place in the list, not a figure.
    open.push(line.replace(/^\s*([-*]|\d+\.) /, ''));
    if (line.startsWith('#')) close();
  });
  close();
  return {
    title: title.replace(/^title:\s*/, '').replace(/^'(.*)'$/, '$1'),
    own: head.includes('own: true'),
    blocks,
  };
}
