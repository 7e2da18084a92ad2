import { readBibtex } from '../../cite/read-bibtex.ts';
import { readCslJson } from '../../cite/read-csl-json.ts';
import { readRis } from '../../cite/read-ris.ts';
import type { BuiltSite, SiteProblem } from '../built-site.ts';
import { attribute, elementsIn, elementsNamed } from '../html-element.ts';
import { sharedPath } from '../page-facts.ts';
import type { SiteRule } from '../rule.ts';

/** The endings of citation files, each with what finds the cited address in one or throws. */
const FORMS: Readonly<Record<string, (text: string) => string | undefined>> = {
  bib: (text) => readBibtex(text).fields.get('url'),
  ris: (text) => readRis(text).get('UR'),
  'csl.json': (text) => readCslJson(text).URL,
};
const ENDINGS = Object.keys(FORMS);
const CHART = /^\/grafik\/[^/]+\/[^/]+\/$/;
const DATA = /^data\/latest\/.*\.csv$/;

/** Notices charts and files of data that cannot be taken over into a list of references. */
export const citationFiles: SiteRule = {
  id: 'citation-files',
  say: 'Every chart and file of data has its citation as BibTeX, RIS and CSL-JSON in both languages, and every page of a chart shows its own.',
  page: (page, site) => {
    if (!CHART.test(sharedPath(page.path))) return [];
    const links = new Set(
      elementsNamed(page, 'cite-box').flatMap((box) =>
        elementsIn(box).flatMap((element) => attribute(element, 'href') ?? []),
      ),
    );
    return ENDINGS.filter(
      (ending) => !links.has(`${site.base}${page.path.slice(0, -1)}.${ending}`),
    ).map((ending) => ({
      found: `missing citation of the chart in .${ending}`,
      todo: 'draw src/components/CiteBox.astro in this page',
    }));
  },
  site: (site) => {
    const charts = site.pages
      .filter(({ path }) => CHART.test(sharedPath(path)))
      .flatMap(({ path }) => wrongFiles(site, path.slice(1, -1), path));
    const data = [...site.files]
      .filter((file) => DATA.test(file))
      .flatMap((file) =>
        ['', 'en/'].flatMap((folder) =>
          wrongFiles(site, `${folder}${file.replace(/\.csv$/, '')}`, `/${file}`),
        ),
      );
    return [...charts, ...data];
  },
};

/** What is wrong with the three citation files of a thing, by their names without ending. */
function wrongFiles(site: BuiltSite, name: string, path: string): SiteProblem[] {
  const address = `${site.origin}${site.base}${path}`;
  return Object.entries(FORMS).flatMap(([ending, read]) => {
    const file = `${name}.${ending}`;
    if (!site.files.has(file))
      return [
        { file, found: 'missing citation', todo: 'build it, as src/cite/ does for the others' },
      ];
    const found = problemOf(() => read(site.read(file)), address);
    return found === undefined ? [] : [{ file, found, todo: 'write it with src/cite/' }];
  });
}

function problemOf(read: () => string | undefined, address: string): string | undefined {
  try {
    const cited = read();
    return cited === address ? undefined : `address ${cited} contradicts ${address}`;
  } catch (error) {
    return `invalid citation, ${error instanceof Error ? error.message : error}`;
  }
}
