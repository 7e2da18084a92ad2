import { expect, test } from 'vitest';
import { folderHeaders } from '../headers.ts';
import { caddyFile } from './caddy-file.ts';
import { headerGroups } from './header-groups.ts';
import { headersFile } from './headers-file.ts';
import { nginxFile } from './nginx-file.ts';

const FILES = [
  'index.html',
  '404.html',
  '_astro/a.js',
  'cari/indeks.json',
  'data/index.html',
  'data/api/index.html',
  'data/latest/awards.csv',
  'data/latest/awards/2020.csv',
  'data/v/2026.1/awards.csv',
  'embed/instansi/2020/index.html',
  'en/index.html',
  'en/data/index.html',
  'en/embed/instansi/2020/index.html',
  'en/grafik/instansi/2020.svg',
  'en/unit/a/index.html',
  'unit/a/index.html',
];
const groups = headerGroups(FILES);

/** Reads `_headers` as hosts do: every block whose address fits gives its headers. */
function sent(text: string, address: string): Record<string, string>[] {
  const blocks = text.split(/\n(?! )/).filter((block) => block !== '');
  return blocks.flatMap((block) => {
    const [pattern = '', ...lines] = block.split('\n');
    const isHere = pattern.endsWith('*')
      ? address.startsWith(pattern.slice(0, -1))
      : address === pattern;
    if (!isHere) return [];
    return [
      Object.fromEntries(
        lines.map((line) => {
          const [name = '', ...value] = line.trim().split(': ');
          return [name.toLowerCase(), value.join(': ')];
        }),
      ),
    ];
  });
}

test.each(['', '/peta'])('each file gets its headers from one block alone (base %j)', (base) => {
  const text = headersFile(groups, base);
  for (const file of FILES) {
    const address = `${base}/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    expect(sent(text, address), address).toEqual([folderHeaders(file)]);
  }
});

test('a pattern of nginx fits the files of its group and no other', () => {
  const text = nginxFile(groups, '');
  const patterns = [...text.matchAll(/location ~ "(.+)" \{/g)].map(([, source]) => source ?? '');
  expect(patterns.length).toBe(groups.length);
  for (const file of FILES) {
    const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    const fitting = patterns.filter((source) => new RegExp(source).test(address));
    const at = groups.findIndex(
      ({ headers }) => JSON.stringify(headers) === JSON.stringify(folderHeaders(file)),
    );
    expect(fitting, address).toEqual([patterns[at]]);
  }
});

test('Caddy names every address once', () => {
  const text = caddyFile(groups, '');
  const named = [...text.matchAll(/@bagian\d+ path (.+)/g)].flatMap(([, list]) => list?.split(' '));
  expect(named.toSorted()).toEqual(groups.flatMap(({ addresses }) => addresses).toSorted());
});
