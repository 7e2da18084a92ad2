import { folderHeaders } from '../headers.ts';

/** Addresses that share their headers; none of them holds another, since some hosts would join the two. */
export interface HeaderGroup {
  /** Below the base, such as `/unit/*`, or `/` for one page alone. */
  readonly addresses: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** Folders in which one part is treated otherwise than another, so that each part is named by itself. */
const DIVIDED = new Set(['data', 'en']);

/** The address that stands for a file: its folder, or itself where it stands at the root of one that is divided. */
function addressOf(file: string): string {
  const parts = file.split('/');
  const depth = DIVIDED.has(parts[0] ?? '') ? 2 : 1;
  if (parts.length > depth) return `/${parts.slice(0, depth).join('/')}/*`;
  const last = parts.at(-1) ?? '';
  return `/${[...parts.slice(0, -1), last === 'index.html' ? '' : last].join('/')}`;
}

/** Groups every file of a site (paths below the base) by the headers it needs, in a fixed order. */
export function headerGroups(files: Iterable<string>): HeaderGroup[] {
  const groups = new Map<string, { addresses: Set<string>; headers: Record<string, string> }>();
  for (const file of files) {
    const headers = folderHeaders(file);
    const key = JSON.stringify(headers);
    const group = groups.get(key) ?? { addresses: new Set(), headers };
    group.addresses.add(addressOf(file));
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ addresses, headers }) => ({ addresses: [...addresses].sort(), headers }))
    .sort((a, b) => ((a.addresses[0] ?? '') < (b.addresses[0] ?? '') ? -1 : 1));
}
