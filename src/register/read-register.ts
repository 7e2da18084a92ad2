import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCities } from '../geo/city.ts';
import { readProvinces } from '../geo/province.ts';
import type { RawFile } from './raw-file.ts';
import { readRawFile } from './raw-file.ts';
import type { RawRegister } from './raw-register.ts';
import type { SnapshotEntry } from './release-snapshot.ts';
import { readSnapshot, SNAPSHOT_FOLDER } from './release-snapshot.ts';

/** Reads every CSV file below a data folder, sorted by path; `geo/` holds no facts of the register. */
export function readFiles(folder: string): RawFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.csv$/i.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => !path.startsWith('geo/'))
    .sort()
    .map((path) => {
      // Bytes that are not UTF-8 become U+FFFD here, which the check `invalid-utf8` looks for.
      return readRawFile(path, readFileSync(join(folder, path), 'utf8'));
    });
}

/** Reads what stands in the folder of snapshots of a data folder; CSV files there are the business of `readFiles`. */
export function readSnapshots(folder: string): SnapshotEntry[] {
  const snapshots = join(folder, SNAPSHOT_FOLDER);
  if (!existsSync(snapshots)) return [];
  return readdirSync(snapshots)
    .filter((name) => !/\.csv$/i.test(name))
    .sort()
    .map((name) =>
      readSnapshot(`${SNAPSHOT_FOLDER}/${name}`, readFileSync(join(snapshots, name), 'utf8')),
    );
}

/** Reads a data folder; the codes of places always come from this repository, never from DATA_DIR. */
export function readRegister(folder: string): RawRegister {
  const provinces = readProvinces(readGeo('provinces.csv'));
  const cities = readCities(readGeo('cities.csv'));
  return {
    files: readFiles(folder),
    snapshots: readSnapshots(folder),
    provinces: new Map(provinces.map((province) => [province.code, province])),
    cities: new Map(cities.map((city) => [city.code, city])),
  };
}

function readGeo(file: string): string {
  return readFileSync(fileURLToPath(new URL(`../../data/geo/${file}`, import.meta.url)), 'utf8');
}
