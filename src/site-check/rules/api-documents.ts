import Papa from 'papaparse';
import type { BuiltSite, SiteProblem } from '../built-site.ts';
import { fileOf, resolveLink } from '../resolve-link.ts';
import type { SiteRule } from '../rule.ts';

const FOLDER = 'data/latest/api/';
const TODO = 'write it with src/api/';
type Json = Readonly<Record<string, unknown>>;

/** Notices documents of the API that lead nowhere, that nobody is led to, or that are of an old version. */
export const apiDocuments: SiteRule = {
  id: 'api-documents',
  say: 'Every document of the API is JSON with its own address and the newest version, leads only to what exists, and can be reached from the first one.',
  site: (site) => {
    const files = [...site.files].filter((file) => file.startsWith(FOLDER)).sort();
    const newest = newestVersion(site);
    const linked = new Set([`${FOLDER}index.json`]);
    const problems: SiteProblem[] = [];
    for (const file of files) {
      const found = look(site, file, newest);
      problems.push(...found.problems);
      for (const target of found.links) linked.add(target);
    }
    const alone = files.filter((file) => !linked.has(file));
    return [
      ...problems,
      ...alone.map((file) => ({
        file,
        found: 'no other document leads here',
        todo: 'list it in a document of src/api/',
      })),
    ];
  },
};

function look(site: BuiltSite, file: string, newest: string | undefined) {
  const links = new Set<string>();
  const problem = (found: string) => ({ file, found, todo: TODO });
  let document: Json;
  try {
    document = JSON.parse(site.read(file));
  } catch {
    return { links, problems: [problem('invalid JSON')] };
  }
  if (file === `${FOLDER}openapi.json`) {
    const { version } = (document['info'] ?? {}) as Json;
    return { links, problems: version === newest ? [] : [problem(`version ${version}`)] };
  }
  const self = `${site.origin}${site.base}/${file}`;
  const problems = [
    document['self'] === self ? '' : `self ${document['self']} contradicts ${self}`,
    document['version'] === newest ? '' : `version ${document['version']} is not ${newest}`,
    Array.isArray(document['sources']) ? '' : 'missing sources',
    ...['page', 'label', 'licence'].map((name) =>
      typeof document[name] === 'object' ? '' : `missing ${name}`,
    ),
  ];
  for (const text of textsIn(document)) {
    if (!text.startsWith(`${site.origin}/`)) continue;
    const link = resolveLink(site, '/', text);
    const target = typeof link === 'object' ? fileOf(site, link.path) : undefined;
    if (target === undefined) problems.push(`${text} leads nowhere`);
    else if (target !== file) links.add(target);
  }
  return { links, problems: problems.filter((found) => found !== '').map(problem) };
}

/** Every text in a value, wherever in it. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}

/** The newest version, by the table of versions that the site publishes. */
function newestVersion(site: BuiltSite): string | undefined {
  const csv = site.read('data/latest/releases.csv');
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  return data.at(-1)?.['version'];
}
