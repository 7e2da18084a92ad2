import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Point, signedArea } from '../../geo/point.ts';
import { cityFeatures } from './city-features.ts';
import type { PlaceFeature } from './feature-collection.ts';
import { featureCollection } from './feature-collection.ts';
import { provinceFeatures } from './province-features.ts';
import { realInput } from './real-input.ts';

const { site, outlines, seats, about } = realInput();
const collections: readonly (readonly [string, string])[] = [
  ['provinces', featureCollection('provinces', provinceFeatures(site, outlines), about)],
  ['cities', featureCollection('cities', cityFeatures(site, seats), about)],
];

interface Collection {
  readonly type: string;
  readonly bbox: readonly number[];
  readonly metadata: Readonly<Record<string, string>>;
  readonly features: readonly PlaceFeature[];
}
const parsed = (text: string): Collection => JSON.parse(text);
const pointsOf = ({ geometry }: PlaceFeature): readonly Point[] =>
  geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates.flat(2);

it.each(collections)('%s: follows RFC 7946', (_, text) => {
  const collection = parsed(text);
  expect(collection.type).toBe('FeatureCollection');
  expect(collection).not.toHaveProperty('crs');
  const [west = 0, south = 0, east = 0, north = 0] = collection.bbox;
  for (const feature of collection.features) {
    expect(feature.type).toBe('Feature');
    expect(feature.bbox).toHaveLength(4);
    for (const [x, y] of pointsOf(feature)) {
      expect(x >= west && x <= east && y >= south && y <= north, feature.id).toBe(true);
      const [left, below, right, above] = feature.bbox;
      expect(x >= left && x <= right && y >= below && y <= above, feature.id).toBe(true);
    }
    if (feature.geometry.type !== 'MultiPolygon') continue;
    for (const polygon of feature.geometry.coordinates)
      for (const [at, ring] of polygon.entries()) {
        expect(ring.length, feature.id).toBeGreaterThanOrEqual(4);
        expect(ring.at(0), feature.id).toEqual(ring.at(-1));
        expect(signedArea(ring) > 0, `${feature.id}: winding`).toBe(at === 0);
      }
  }
  // All of Indonesia, so east of Greenwich and within the tropics.
  expect(west).toBeGreaterThan(94);
  expect(east).toBeLessThan(142);
  expect(south).toBeGreaterThan(-12);
  expect(north).toBeLessThan(7);
});

it.each(collections)('%s: says what its figures are and whose its shapes are', (_, text) => {
  const { metadata, features } = parsed(text);
  expect(metadata['note_en']).toContain('not an official total');
  expect(metadata['attribution']).toMatch(/ODbL.*Natural Earth.*MapSVG.*GeoNames/);
  for (const { id, properties } of features) {
    expect(properties['code']).toBe(id);
    expect(typeof properties['code']).toBe('string');
    expect(properties['note_en']).toContain('known by name only');
    expect(properties['named_awards']).toBe(
      Number(properties['named_wbk']) + Number(properties['named_wbbm']),
    );
  }
});

it('has all provinces and cities with the figures of their pages', () => {
  const [provinces, cities] = collections.map(([, text]) => parsed(text).features);
  expect(provinces).toHaveLength(38);
  expect(cities).toHaveLength(514);
  for (const { id, properties } of provinces ?? [])
    expect(properties).toMatchObject({
      named_awards: site.provinceModel(id).named.total,
      revoked: site.provinceModel(id).revoked,
    });
  expect(cities?.find(({ id }) => id === '32.10')?.properties).toMatchObject({
    code: '32.10',
    province_code: '32',
  });
});

it('says which provinces share an outline', () => {
  const { features } = parsed(collections[0]?.[1] ?? '');
  const shared = features.filter(({ properties }) => properties['outline_note_en'] !== null);
  expect(shared.map(({ id }) => id)).toEqual(['91', '92', '93', '94', '95', '96']);
  expect(shared[0]?.properties['outline_provinces']).toBe('91 93 94 95');
});

const hasOgr = spawnSync('ogrinfo', ['--version']).status === 0;
it.skipIf(!hasOgr).each(collections)('%s: opens in GDAL', (name, text) => {
  const folder = mkdtempSync(join(tmpdir(), 'peta-geojson-'));
  try {
    writeFileSync(join(folder, 'a.geojson'), text);
    const said = execFileSync('ogrinfo', ['-so', join(folder, 'a.geojson'), name]).toString();
    expect(said).toContain('code: String');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
