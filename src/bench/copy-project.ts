import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PARTS = [
  'astro.config.mjs',
  'data',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/** Copies what a build needs into a new folder, so that it shares nothing with this one but the packages. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'peta-bench-'));
  for (const part of PARTS)
    cpSync(join(ROOT, part), join(folder, part), {
      recursive: true,
      filter: (path) => !path.startsWith(join(ROOT, 'src', 'derived')),
    });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

/** A project of so many pages with one heading each: what a page costs before there is anything in it. */
export function bareProject(pages: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'peta-bare-'));
  const page = `---
export const getStaticPaths = () =>
  Array.from({ length: ${pages} }, (_, page) => ({ params: { page: String(page) } }));
---
<!doctype html><html lang="id"><head><title>{Astro.params.page}</title></head><body><h1>{Astro.params.page}</h1></body></html>
`;
  writeFiles(folder, { 'package.json': '{"type":"module"}', 'src/pages/[page].astro': page });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

/** Writes texts by path below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
