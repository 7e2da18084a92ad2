import { sha256 } from '../../publish/formats/sha256.ts';
import type { BuiltSite, SiteProblem } from '../built-site.ts';
import type { SiteRule } from '../rule.ts';

const FOLDER = 'data/latest/';
const PACKAGE = `${FOLDER}datapackage.json`;
const CSVW = `${FOLDER}csvw.json`;
const DCAT = `${FOLDER}dcat.jsonld`;
const CFF = `${FOLDER}CITATION.cff`;
const TODO = 'let src/publish/metadata/ describe the files that are built';

/** Notices descriptions of the data that are not there, or speak of other files than are published. */
export const dataMetadata: SiteRule = {
  id: 'data-metadata',
  say: 'The data are described as Data Package, CSVW, DCAT and CITATION.cff, and every file those name is there with the size and hash they state.',
  // Without the page that lists the files there is nothing to describe.
  site: (site) =>
    site.files.has('data/index.html')
      ? [
          ...[PACKAGE, CSVW, DCAT, CFF]
            .filter((file) => !site.files.has(file))
            .map((file) => ({ file, found: 'missing description of the data', todo: TODO })),
          ...wrongResources(site),
          ...wrongTables(site),
          ...wrongDistributions(site),
          ...wrongCitation(site),
        ]
      : [],
};

/** A description as JSON, or what is wrong with it; nothing where the file is missing. */
function inside<T>(
  site: BuiltSite,
  file: string,
  look: (json: T) => readonly string[],
): SiteProblem[] {
  if (!site.files.has(file)) return [];
  try {
    return look(JSON.parse(site.read(file))).map((found) => ({ file, found, todo: TODO }));
  } catch (error) {
    const found = `cannot be read, ${error instanceof Error ? error.message : error}`;
    return [{ file, found, todo: TODO }];
  }
}

interface Stated {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
}

function wrongResources(site: BuiltSite): SiteProblem[] {
  return inside<{ resources: Stated[]; slices: Stated[] }>(site, PACKAGE, (json) => {
    const stated = [...json.resources, ...json.slices];
    const named = new Set(stated.map(({ path }) => `${FOLDER}${path}`));
    const unnamed = [...site.files].filter(
      (file) => file.startsWith(FOLDER) && file.endsWith('.csv') && !named.has(file),
    );
    return [
      ...unnamed.map((file) => `missing ${file}`),
      ...stated.flatMap(({ path, bytes, hash }) => {
        const file = `${FOLDER}${path}`;
        if (!site.files.has(file)) return [`names ${path}, which is not there`];
        const content = site.bytes(file);
        return [
          ...(content.byteLength === bytes ? [] : [`other size of ${path}: ${bytes}`]),
          ...(`sha256:${sha256(content)}` === hash ? [] : [`other hash of ${path}`]),
        ];
      }),
    ];
  });
}

function wrongTables(site: BuiltSite): SiteProblem[] {
  return inside<{ tables: { url: string }[] }>(site, CSVW, ({ tables }) =>
    tables
      .flatMap(({ url }) => [url, `${url}-metadata.json`])
      .filter((path) => !site.files.has(`${FOLDER}${path}`))
      .map((path) => `names ${path}, which is not there`),
  );
}

interface Node {
  readonly 'dcat:distribution'?: readonly { readonly downloadURL: string }[];
}

function wrongDistributions(site: BuiltSite): SiteProblem[] {
  return inside<{ '@graph': Node[] }>(site, DCAT, (json) => {
    const home = `${site.origin}${site.base}/`;
    const addresses = json['@graph'].flatMap((node) =>
      (node['dcat:distribution'] ?? []).map(({ downloadURL }) => downloadURL),
    );
    if (addresses.length === 0) return ['missing files to fetch'];
    return addresses
      .filter((url) => !url.startsWith(home) || !site.files.has(url.slice(home.length)))
      .map((url) => `names ${url}, which is not there`);
  });
}

function wrongCitation(site: BuiltSite): SiteProblem[] {
  if (!site.files.has(CFF) || !site.files.has(PACKAGE)) return [];
  return inside<{ version: string }>(site, PACKAGE, ({ version }) =>
    site.read(CFF).includes(`\nversion: ${JSON.stringify(version)}\n`)
      ? []
      : [`version ${version} is not that of CITATION.cff`],
  );
}
