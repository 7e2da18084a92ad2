import { expect, test } from 'vitest';
import { fixtureSite, messagesOf } from '../fixture-site.ts';
import { apiDocuments } from './api-documents.ts';

const folder = 'data/latest/api';
const address = (path: string) => `https://example.org/${folder}/${path}`;
const releases = {
  'data/latest/releases.csv': 'version,date\n2026.1,2026-11-21\n2026.2,2026-12-24\n',
};

function documentOf(path: string, change: Readonly<Record<string, unknown>> = {}) {
  return {
    [`${folder}/${path}`]: JSON.stringify({
      self: address(path),
      version: '2026.2',
      page: { id: 'https://example.org/', en: 'https://example.org/en/' },
      label: { id: 'A', en: 'A' },
      licence: { url: 'https://creativecommons.org/licenses/by/4.0/' },
      sources: [{ url: 'https://other.example/gone' }],
      ...change,
    }),
  };
}
const index = documentOf('index.json', {
  data: { lists: { units: address('units/index.json') }, openapi: address('openapi.json') },
});
const openapi = (version: string) => ({
  [`${folder}/openapi.json`]: JSON.stringify({ info: { version } }),
});

test('documents that lead to each other', async () => {
  const site = fixtureSite({
    ...releases,
    ...index,
    ...openapi('2026.2'),
    ...documentOf('units/index.json', { next: null }),
  });
  expect(await messagesOf(apiDocuments, site)).toEqual([]);
});

test('documents that lead nowhere, say where they are not, and are old', async () => {
  const site = fixtureSite({
    ...releases,
    ...index,
    ...openapi('2026.1'),
    ...documentOf('units/index.json', {
      self: address('units/a.json'),
      next: address('units/page-2.json'),
      version: '2026.1',
      licence: undefined,
    }),
    ...documentOf('units/b.json', { sources: null }),
    [`${folder}/units/c.json`]: '{',
  });
  const todo = 'write it with src/api/';
  const alone = 'no other document leads here: list it in a document of src/api/';
  expect((await messagesOf(apiDocuments, site)).sort()).toEqual([
    `${folder}/openapi.json: version 2026.1: ${todo}`,
    `${folder}/units/b.json: missing sources: ${todo}`,
    `${folder}/units/b.json: ${alone}`,
    `${folder}/units/c.json: invalid JSON: ${todo}`,
    `${folder}/units/c.json: ${alone}`,
    `${folder}/units/index.json: ${address('units/a.json')} leads nowhere: ${todo}`,
    `${folder}/units/index.json: ${address('units/page-2.json')} leads nowhere: ${todo}`,
    `${folder}/units/index.json: missing licence: ${todo}`,
    `${folder}/units/index.json: self ${address('units/a.json')} contradicts ${address('units/index.json')}: ${todo}`,
    `${folder}/units/index.json: version 2026.1 is not 2026.2: ${todo}`,
  ]);
});
