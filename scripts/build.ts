import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { longCitation } from '../src/cite/long-citation.ts';
import { wordsOf } from '../src/cite/words-of.ts';
import { decodeOutlines } from '../src/geo/outlines.ts';
import type { Language } from '../src/i18n/language.ts';
import { drawPictures } from '../src/pictures/draw-pictures.ts';
import { sitePictures } from '../src/pictures/site-pictures.ts';
import { buildDerived } from '../src/publish/build-derived.ts';
import type { FormatsInput } from '../src/publish/formats/write-formats.ts';
import { writeFormats } from '../src/publish/formats/write-formats.ts';
import { freezeVersion } from '../src/publish/freeze-version.ts';
import { dataFolder } from '../src/register/data-folder.ts';
import { writeHostingFiles } from '../src/server/hosting/write-hosting-files.ts';
import { replaceFolder } from '../src/server/replace-folder.ts';
import { siteAddress } from '../src/server/site-address.ts';
import { step } from './progress.ts';
import { packageFile, ROOT, runNode } from './run-node.ts';

/**
 * Builds the data, then every page, and puts the site in its place in one move: a build that fails
 * leaves the last one standing and throws with what was printed.
 */
export async function build(dist: string): Promise<void> {
  const { version } = await step(
    'Data',
    () => buildDerived(dataFolder(), join(ROOT, 'src', 'derived')),
    (manifest) => `${manifest.awards} awards, ${manifest.units} units, ${manifest.sources} sources`,
  );
  // On the same disk as the target, so that the move at the end is a renaming.
  const next = join(dirname(dist), '.cache', `${basename(dist)}-${process.pid}`);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  try {
    await step(
      'Pages',
      (say) => buildPages(next, say),
      (pages) => `${pages} pages`,
    );
    await step(
      'Data files',
      (say) => buildFormats(next, say),
      (files) => `${files} files in other formats`,
    );
    await step(
      'Pictures',
      (say) => buildPictures(next, say),
      ({ drawn, kept }) => `${drawn} drawn, ${kept} kept from before`,
    );
    const last = process.env['LAST_SITE'] || null;
    await step(
      'Versions',
      async () => freezeVersion(next, version, last),
      (versions) => versions.join(', '),
    );
    writeHostingFiles(next, siteAddress().base);
    replaceFolder(next, dist);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

async function buildPages(folder: string, say: (detail: string) => void): Promise<number> {
  let pages = 0;
  const { code, output } = await runNode(
    [packageFile('astro/bin/astro.mjs'), 'build', '--outDir', folder],
    {
      onOutput: (text) => {
        pages += text.match(/\/index\.html/g)?.length ?? 0;
        say(`${pages} pages`);
      },
    },
  );
  if (code !== 0) throw new Error(`${output.trimEnd()}\nAstro failed: the last build stays`);
  return Number(/(\d+) page\(s\) built/.exec(output)?.[1] ?? pages);
}

/** Adds the other formats of the data to the site in a folder; after the pages, since the archive holds some. */
async function buildFormats(folder: string, say: (detail: string) => void): Promise<number> {
  // Read only now: the register it opens was written by the step before.
  const { site, files, seats, release } = await import('../src/site-data.ts');
  const { version, date } = release;
  const { origin, base } = siteAddress();
  const url = { id: `${origin}${base}/data/`, en: `${origin}${base}/en/data/` };
  const cite = (language: Language) => {
    const title = wordsOf(language)['cite.dataset'];
    return longCitation({ title, url: url[language], version, date, language, kind: 'dataset' });
  };
  const text = (file: string) => readFileSync(join(ROOT, 'data', file), 'utf8');
  const input: FormatsInput = {
    site,
    files,
    seats,
    outlines: decodeOutlines(JSON.parse(text('geo/outlines.json'))),
    about: { version, date, url, citation: { id: cite('id'), en: cite('en') } },
    licence: text('LICENSE'),
    geoNotice: text('geo/README.md'),
  };
  return writeFormats(join(folder, 'data', 'latest'), input, say);
}

/** Draws a PNG for each chart and card of the site in a folder, and takes away what was only its pattern. */
async function buildPictures(folder: string, say: (detail: string) => void) {
  const { jobs, passing } = sitePictures(folder);
  const counts = await drawPictures(jobs, join(ROOT, '.cache', 'pictures'), say);
  for (const file of passing) rmSync(file);
  return counts;
}
