import { statSync } from 'node:fs';
import { join } from 'node:path';

/** What stands behind the address of a request: a file of the folder, another address, or nothing. */
export type Found = { readonly file: string } | { readonly redirect: string } | undefined;

/** Finds the file of a folder (path below it) that an address below a base path stands for. */
export function findFile(folder: string, base: string, address: string): Found {
  const [raw = '', query] = address.split('?', 2);
  const path = decoded(raw);
  // Dots and double slashes never stand in an address of the site; refused, they cannot lead out of it.
  if (path === undefined || /\/\.|\/\/|[\\\0]/.test(path)) return undefined;
  const search = query === undefined ? '' : `?${query}`;
  if (path === base || (base !== '' && path === '/')) return { redirect: `${base}/${search}` };
  if (!path.startsWith(`${base}/`)) return undefined;
  const below = path.slice(base.length + 1);
  const kind = kindOf(join(folder, below));
  if (kind === 'file') return below.endsWith('/') ? undefined : { file: below };
  if (kind !== 'folder') return undefined;
  if (below !== '' && !below.endsWith('/')) return { redirect: `${raw}/${search}` };
  return kindOf(join(folder, below, 'index.html')) === 'file'
    ? { file: `${below}index.html` }
    : undefined;
}

/** The page for addresses that do not exist, in the language of the address; undefined without one. */
export function notFoundPage(folder: string, base: string, address: string): string | undefined {
  const isEnglish = address.startsWith(`${base}/en/`);
  const candidates = [...(isEnglish ? ['en/404.html', 'en/404/index.html'] : []), '404.html'];
  return candidates.find((file) => kindOf(join(folder, file)) === 'file');
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() === true) return 'file';
  return stats?.isDirectory() === true ? 'folder' : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
