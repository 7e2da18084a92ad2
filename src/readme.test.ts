import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const path = join(root, 'README.md');
const readme = existsSync(path) ? readFileSync(path, 'utf8') : '';
const code = [...readme.matchAll(/```[^\n]*\n([\s\S]*?)```|`([^`\n]+)`/g)].map(
  ([, block, inline = '']) => block ?? inline,
);
const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

/** What npm itself knows; `npm test` and `npm start` are ours although they need no `run`. */
const OF_NPM = ['ci', 'install', 'run'];
const named = code
  .flatMap((text) => [...text.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)])
  .map(([, name = '']) => name)
  .filter((name) => !OF_NPM.includes(name));

test('there is a README', () => {
  expect(readme, 'missing README.md: write it').not.toBe('');
});

test('every command it names exists', () => {
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every command is named in it; npm runs those that begin with pre by itself', () => {
  const commands = Object.keys(scripts).filter((name) => !/^pre[a-z]/.test(name));
  expect(commands.filter((name) => !named.includes(name))).toEqual([]);
});

test('every path in backticks exists', () => {
  const tables = new Set(readdirSync(join(root, 'data')));
  const paths = code.flatMap((text) => text.split(/\s+/)).filter(isPath);
  const stands = (each: string) => existsSync(join(root, each)) || tables.has(each);
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((each) => !stands(each))).toEqual([]);
});

/** A file of the tree, or a folder of it with a slash at its end; `/data/` is an address of the site. */
function isPath(text: string): boolean {
  const isAddress = text.startsWith('/') || text.includes('://');
  // What commands write is not in the tree before they ran.
  const isWritten = /^(?:dist|node_modules|src\/derived)\b|^404\.html$/.test(text);
  if (isAddress || isWritten || !/^[\w[\]./-]+$/.test(text)) return false;
  return text.endsWith('/') || /\.(?:ts|mjs|astro|json|csv|css|md|svg|yml)$/.test(text);
}
