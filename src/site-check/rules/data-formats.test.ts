import { expect, test } from 'vitest';
import { hashList } from '../../publish/formats/hash-list.ts';
import { PUBLISHED_TABLES } from '../../publish/published-tables.ts';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { dataFormats } from './data-formats.ts';

const TODO = 'let src/publish/formats/write-formats.ts write it, after all others';
const names = [
  ...PUBLISHED_TABLES.flatMap(({ name }) =>
    ['csv', 'json', 'parquet'].map((end) => `${name}.${end}`),
  ),
  'provinces.geojson',
  'cities.geojson',
  'peta-integritas.xlsx',
];
const list = hashList(names.map((name) => [name, Buffer.from(`content of ${name}`)] as const));
const files: Readonly<Record<string, string>> = {
  'data/index.html': fixturePage({ path: '/data/' }),
  ...Object.fromEntries(names.map((name) => [`data/latest/${name}`, `content of ${name}`])),
  'data/latest/peta-integritas.zip': 'an archive',
  'data/latest/manifest-sha256.txt': list,
};

test('all formats with right hashes', async () => {
  expect(await messagesOf(dataFormats, fixtureSite(files))).toEqual([]);
});

test.each(['awards.parquet', 'provinces.json', 'cities.geojson'])(
  '%s is missing, and the list still has it',
  async (name) => {
    const { [`data/latest/${name}`]: _, ...rest } = files;
    expect(await messagesOf(dataFormats, fixtureSite(rest))).toEqual([
      `data/latest/${name}: missing file of the data: ${TODO}`,
      `data/latest/${name}: not as manifest-sha256.txt says: ${TODO}`,
    ]);
  },
);

test.each(['peta-integritas.zip', 'manifest-sha256.txt'])('%s is missing', async (name) => {
  const { [`data/latest/${name}`]: _, ...rest } = files;
  expect(await messagesOf(dataFormats, fixtureSite(rest))).toEqual([
    `data/latest/${name}: missing file of the data: ${TODO}`,
  ]);
});

test('a file that changed after it was listed', async () => {
  const changed = { ...files, 'data/latest/awards.csv': 'other content' };
  expect(await messagesOf(dataFormats, fixtureSite(changed))).toEqual([
    `data/latest/awards.csv: not as manifest-sha256.txt says: ${TODO}`,
  ]);
});

test('a file that nobody listed', async () => {
  const added = { ...files, 'data/latest/api/late.json': '{}' };
  expect(await messagesOf(dataFormats, fixtureSite(added))).toEqual([
    `data/latest/api/late.json: not in manifest-sha256.txt: ${TODO}`,
  ]);
});
