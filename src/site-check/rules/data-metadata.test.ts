import { expect, test } from 'vitest';
import { sha256 } from '../../publish/formats/sha256.ts';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { dataMetadata } from './data-metadata.ts';

const stated = (path: string, text: string) => ({
  path,
  bytes: text.length,
  hash: `sha256:${sha256(text)}`,
});

const FILES = {
  'data/index.html': fixturePage({ path: '/data/' }),
  'data/latest/a.csv': 'a\n1\n',
  'data/latest/a.csv-metadata.json': '{}',
  'data/latest/awards/2020.csv': 'a\n',
  'data/latest/datapackage.json': JSON.stringify({
    version: '2026.1',
    resources: [stated('a.csv', 'a\n1\n')],
    slices: [stated('awards/2020.csv', 'a\n')],
  }),
  'data/latest/csvw.json': JSON.stringify({ tables: [{ url: 'a.csv' }] }),
  'data/latest/dcat.jsonld': JSON.stringify({
    '@graph': [
      {},
      { 'dcat:distribution': [{ downloadURL: 'https://example.org/data/latest/a.csv' }] },
    ],
  }),
  'data/latest/CITATION.cff': 'cff-version: "1.2.0"\nversion: "2026.1"\n',
};

const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(FILES).filter(([name]) => !names.includes(name)));
const problemsOf = async (files: Readonly<Record<string, string>>) =>
  (await messagesOf(dataMetadata, fixtureSite(files))).map((message) =>
    message.replace(/: let src.*$/, '').replace('data/latest/', ''),
  );

test('data that are described as they are', async () => {
  expect(await problemsOf(FILES)).toEqual([]);
});

test('data without descriptions', async () => {
  const names = ['datapackage.json', 'csvw.json', 'dcat.jsonld', 'CITATION.cff'];
  expect(await problemsOf(without(...names.map((name) => `data/latest/${name}`)))).toEqual(
    [...names].sort().map((name) => `${name}: missing description of the data`),
  );
});

test('a file of another size and content', async () => {
  expect(await problemsOf({ ...FILES, 'data/latest/a.csv': 'a\n12\n' })).toEqual([
    'datapackage.json: other hash of a.csv',
    'datapackage.json: other size of a.csv: 4',
  ]);
});

test('a file of the same size and other content', async () => {
  expect(await problemsOf({ ...FILES, 'data/latest/awards/2020.csv': 'b\n' })).toEqual([
    'datapackage.json: other hash of awards/2020.csv',
  ]);
});

test('files that are not there', async () => {
  expect(await problemsOf(without('data/latest/a.csv', 'data/latest/a.csv-metadata.json'))).toEqual(
    [
      'csvw.json: names a.csv, which is not there',
      'csvw.json: names a.csv-metadata.json, which is not there',
      'datapackage.json: names a.csv, which is not there',
      'dcat.jsonld: names https://example.org/data/latest/a.csv, which is not there',
    ],
  );
});

test('a CSV that nobody describes', async () => {
  expect(await problemsOf({ ...FILES, 'data/latest/b.csv': 'b\n' })).toEqual([
    'datapackage.json: missing data/latest/b.csv',
  ]);
});

test('another version in the citation, another host, and no JSON', async () => {
  expect(
    await problemsOf({
      ...FILES,
      'data/latest/CITATION.cff': 'version: "2025.1"\n',
      'data/latest/dcat.jsonld': FILES['data/latest/dcat.jsonld'].replace('example.org', 'x.org'),
      'data/latest/csvw.json': '{',
    }),
  ).toEqual([
    expect.stringContaining('csvw.json: cannot be read'),
    'datapackage.json: version 2026.1 is not that of CITATION.cff',
    'dcat.jsonld: names https://x.org/data/latest/a.csv, which is not there',
  ]);
});
