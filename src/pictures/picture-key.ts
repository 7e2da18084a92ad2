import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PICTURE_FONTS } from './picture-fonts.ts';

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
}

const { dependencies } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as Package;

/** The package that draws: with another version of it every picture is drawn anew. */
const DRAWN_BY = '@resvg/resvg-js';
/** Raised when src/pictures/rasterise.ts makes other bytes of the same SVG. */
const EDITION = '2';

const made = createHash('sha256').update(EDITION);
const version = dependencies[DRAWN_BY];
if (version === undefined) throw new Error(`missing ${DRAWN_BY} in package.json`);
made.update(version);
for (const file of PICTURE_FONTS) made.update(readFileSync(file));
const MADE = made.digest('hex');

/** The name of a picture by all that it is made from: SVG, zoom, fonts and renderer. */
export function pictureKey(svg: string, zoom: number): string {
  return createHash('sha256').update(`${MADE}\n${zoom}\n${svg}`).digest('hex');
}
