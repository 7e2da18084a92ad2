import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { citationCff } from './citation-cff.ts';
import { fixtureRelease } from './fixture-release.ts';
import { schemaProblems } from './schema-problems.ts';
import schema from './schemas/cff.json' with { type: 'json' };

const { release } = fixtureRelease();
const text = citationCff(release);

// Programs for citations read YAML 1.1, where an unquoted date or number would change its type.
it.each(['1.1', '1.2'] as const)('is a CITATION.cff 1.2.0 to readers of YAML %s', (version) => {
  const read = parse(text, { version });
  expect(schemaProblems(schema, read)).toEqual([]);
  expect(read).toMatchObject({
    type: 'dataset',
    version: release.version,
    'date-released': release.date,
    license: 'CC-BY-4.0',
    authors: [{ name: 'Peta Integritas' }],
  });
});

describe('the schema refuses', () => {
  it.each<[string, (text: string) => string, RegExp]>([
    ['another version of the format', (cff) => cff.replace('1.2.0', '1.1.0'), /cff-version/],
    ['no title', (cff) => cff.replace(/^title:.*\n/m, ''), /title/],
    ['nobody', (cff) => cff.replace(/^authors:\n.*\n.*\n/m, 'authors: []\n'), /authors/],
    [
      'a day that is none',
      (cff) => cff.replace(/date-released: .*/, 'date-released: "2026-13-01"'),
      /date-released/,
    ],
    ['a licence it does not know', (cff) => cff.replace('"CC-BY-4.0"', '"CC BY"'), /license/],
    ['an address without scheme', (cff) => cff.replace(/^url: "https:/m, 'url: "'), /url/],
    ['a field of its own', (cff) => `${cff}publisher: "x"\n`, /additional/],
  ])('%s', (_, change, problem) => {
    const changed = change(text);
    expect(changed).not.toBe(text);
    expect(schemaProblems(schema, parse(changed)).join('\n')).toMatch(problem);
  });
});
