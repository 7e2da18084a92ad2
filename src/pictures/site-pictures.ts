import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureJob } from './draw-pictures.ts';

/** Charts are drawn at twice their size, for sharp screens and print; cards at the size chats ask for. */
const CHARTS = { folder: /^(en\/)?grafik\//, zoom: 2 };
const CARDS = { folder: /^(en\/)?bagikan\//, zoom: 1 };

/** The pictures a built site needs: a PNG beside the SVG of every chart and of every card. */
export interface SitePictures {
  readonly jobs: readonly PictureJob[];
  /** SVG files that were only the way to a PNG. */
  readonly passing: readonly string[];
}

/** Lists the pictures of the site in a folder, in the order of their paths. */
export function sitePictures(folder: string): SitePictures {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.svg'))
    .sort();
  const jobs = files.flatMap((file) => {
    const kind = [CHARTS, CARDS].find((each) => each.folder.test(file));
    if (kind === undefined) return [];
    const svg = join(folder, file);
    return [{ svg, png: svg.replace(/svg$/, 'png'), zoom: kind.zoom }];
  });
  const passing = files.filter((file) => CARDS.folder.test(file)).map((file) => join(folder, file));
  return { jobs, passing };
}
