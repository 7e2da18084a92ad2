import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnyJson } from './any-json.ts';
import { dcat } from './dcat.ts';
import { fixtureRelease } from './fixture-release.ts';
import { shapeProblems } from './shape-problems.ts';

const shapes = readFileSync(new URL('schemas/dcat-ap.ttl', import.meta.url), 'utf8');
const { release } = fixtureRelease();

const nodeOf = (json: AnyJson, type: string): AnyJson =>
  json['@graph'].find((node: AnyJson) => node['@type'] === type);

it('is a catalogue as DCAT-AP wants it', async () => {
  expect(await shapeProblems(shapes, dcat(release))).toEqual([]);
});

it('has one of each, so that the shapes had something to look at', () => {
  const { '@graph': nodes }: AnyJson = dcat(release);
  expect(nodes.map((node: AnyJson) => node['@type'])).toEqual([
    'foaf:Agent',
    'dcat:Catalog',
    'dcat:DatasetSeries',
    'dcat:Dataset',
  ]);
});

it('leads to every main table and to the other forms', () => {
  const files = nodeOf(dcat(release), 'dcat:Dataset')['dcat:distribution'];
  expect(files.map((file: AnyJson) => file.downloadURL)).toEqual(
    [...release.tables.map(({ file }) => file.path), ...release.others.map(({ path }) => path)].map(
      (path) => `https://example.org/data/latest/${path}`,
    ),
  );
});

describe('the shapes refuse', () => {
  it.each<[string, (json: AnyJson) => void, RegExp]>([
    [
      'a catalogue without publisher',
      (json) => delete nodeOf(json, 'dcat:Catalog').publisher,
      /publisher/,
    ],
    ['a catalogue of nothing', (json) => delete nodeOf(json, 'dcat:Catalog').dataset, /#dataset/],
    [
      'a title in one language',
      (json) => nodeOf(json, 'dcat:Dataset')['dct:title'].pop(),
      /terms\/title/,
    ],
    [
      'a title in a third language',
      (json) => Object.assign(nodeOf(json, 'dcat:Dataset')['dct:title'][0], { '@language': 'nl' }),
      /terms\/title/,
    ],
    [
      'a dataset without description',
      (json) => delete nodeOf(json, 'dcat:Dataset')['dct:description'],
      /description/,
    ],
    [
      'a dataset without version',
      (json) => delete nodeOf(json, 'dcat:Dataset')['dcat:version'],
      /#version/,
    ],
    [
      'a day that is none',
      (json) => Object.assign(nodeOf(json, 'dcat:Dataset'), { issued: 'November' }),
      /issued/,
    ],
    [
      'a series that is not there',
      (json) => Object.assign(nodeOf(json, 'dcat:Dataset'), { inSeries: 'https://example.org/x' }),
      /inSeries/,
    ],
    [
      'a contact without address',
      (json) => delete nodeOf(json, 'dcat:Dataset')['dcat:contactPoint'].hasEmail,
      /hasEmail/,
    ],
    [
      'a period without end',
      (json) => delete nodeOf(json, 'dcat:Dataset')['dct:temporal'].endDate,
      /endDate/,
    ],
    ['an agent without name', (json) => delete nodeOf(json, 'foaf:Agent')['foaf:name'], /name/],
    [
      'a file without address',
      (json) => delete nodeOf(json, 'dcat:Dataset')['dcat:distribution'][0].accessURL,
      /accessURL/,
    ],
    [
      'a file without licence',
      (json) => delete nodeOf(json, 'dcat:Dataset')['dcat:distribution'][0].license,
      /license/,
    ],
    [
      'a size below nothing',
      (json) =>
        Object.assign(nodeOf(json, 'dcat:Dataset')['dcat:distribution'][0], { byteSize: '-1' }),
      /byteSize/,
    ],
    [
      'a media type with parameters',
      (json) =>
        Object.assign(nodeOf(json, 'dcat:Dataset')['dcat:distribution'][0], {
          mediaType: 'https://www.iana.org/assignments/media-types/text/csv;x',
        }),
      /mediaType/,
    ],
    [
      'a CSV without checksum',
      (json) => delete nodeOf(json, 'dcat:Dataset')['dcat:distribution'][0]['spdx:checksum'],
      /rdf\/terms#checksum/,
    ],
    [
      'a CSV without size',
      (json) => delete nodeOf(json, 'dcat:Dataset')['dcat:distribution'][0].byteSize,
      /byteSize/,
    ],
    [
      'half a checksum',
      (json) =>
        Object.assign(nodeOf(json, 'dcat:Dataset')['dcat:distribution'][0]['spdx:checksum'], {
          checksumValue: 'abc1',
        }),
      /checksumValue/,
    ],
  ])('%s', async (_, change, problem) => {
    const json = JSON.parse(JSON.stringify(dcat(release)));
    change(json);
    expect((await shapeProblems(shapes, json)).join('\n')).toMatch(problem);
  });

  it('a context that would have to be fetched', async () => {
    const json = { ...dcat(release), '@context': 'https://www.w3.org/ns/dcat.jsonld' };
    await expect(shapeProblems(shapes, json)).rejects.toThrow();
  });
});
