import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fixtureRegister } from '../../register/fixture/fixture-register.ts';
import { readRegister } from '../../register/read-register.ts';
import type { AnyJson } from './any-json.ts';
import { csvwGroup } from './csvw-group.ts';
import type { ReadCsvw } from './csvw-problems.ts';
import { csvwProblems } from './csvw-problems.ts';
import { csvwTable } from './csvw-table.ts';
import { fixtureRelease } from './fixture-release.ts';
import { schemaProblems } from './schema-problems.ts';
import schema from './schemas/csvw.json' with { type: 'json' };

const registers = {
  fixture: fixtureRegister(),
  real: readRegister(fileURLToPath(new URL('../../../data', import.meta.url))),
};
const { release, files } = fixtureRelease();
const group = csvwGroup(release);
const headerOf = (url: string) =>
  Papa.parse<string[]>(files.find(({ path }) => path === url)?.text() ?? '').data[0] ?? [];

/** What the types without a pattern of their own look like. */
const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  decimal: /^-?\d+(\.\d+)?$/,
  gYear: /^\d{4}$/,
  anyURI: /^https?:\/\/\S+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  boolean: /^(yes|no)$/,
};

/** All that the standard has against a document. */
const problemsOf = (document: AnyJson): string[] => [
  ...schemaProblems(schema, document),
  ...csvwProblems(document as ReadCsvw, headerOf),
];

it('is a group of tables with all main files and the references between them', () => {
  expect(problemsOf(group)).toEqual([]);
  const { tables }: AnyJson = group;
  expect(tables.map(({ url }: AnyJson) => url)).toEqual(
    release.tables.map(({ file }) => file.path),
  );
  const units = tables.find(({ url }: AnyJson) => url === 'units.csv').tableSchema;
  expect(units.primaryKey).toEqual(['id']);
  expect(units.foreignKeys).toContainEqual({
    columnReference: 'institution',
    reference: { resource: 'institutions.csv', columnReference: 'id' },
  });
});

it.each(Object.entries(registers))(
  'has formats that every filled cell of the %s register keeps to',
  (_, raw) => {
    const { release, files } = fixtureRelease(raw);
    const { tables }: AnyJson = csvwGroup(release);
    for (const { url, tableSchema } of tables) {
      const text = files.find(({ path }) => path === url)?.text() ?? '';
      const [, ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
      for (const [at, { name, datatype, separator, required }] of tableSchema.columns.entries()) {
        const cells = rows.map((row) => row[at] ?? '');
        const filled = cells.filter((cell) => cell !== '');
        if (required) expect(filled.length, `${url} ${name}`).toBe(cells.length);
        const items = filled.flatMap((cell) => (separator ? cell.split(separator) : [cell]));
        const form =
          typeof datatype === 'string' || datatype.base !== 'string'
            ? (FORMS[datatype.base ?? datatype] ?? /never/)
            : new RegExp(datatype.format);
        expect(
          items.filter((item) => !form.test(item)),
          `${url} ${name}`,
        ).toEqual([]);
      }
    }
  },
);

it.each(release.tables)('$file.path has a description of its own beside it', (table) => {
  expect(problemsOf(csvwTable(table))).toEqual([]);
});

describe('the standard refuses', () => {
  it.each<[string, (json: AnyJson) => void, RegExp]>([
    [
      'another context',
      (json) => Object.assign(json, { '@context': 'https://www.w3.org/ns/csvw' }),
      /context/,
    ],
    ['neither table nor tables', (json) => delete json.tables, /required property 'tables'|oneOf/],
    [
      'a property of its own',
      (json) => Object.assign(json.tables[0], { title: 'x' }),
      /additional/,
    ],
    [
      'a common property without language or value',
      (json) => Object.assign(json, { 'dc:title': { id: 'x' } }),
      /dc:title/,
    ],
    [
      'a datatype that is none',
      (json) => Object.assign(json.tables[0].tableSchema.columns[0], { datatype: 'year' }),
      /datatype/,
    ],
    [
      'a form of dates that is none',
      (json) =>
        Object.assign(json.tables[0].tableSchema.columns[0], {
          datatype: { base: 'date', format: 'YYYY' },
        }),
      /format/,
    ],
    [
      'a name with a hyphen',
      (json) => Object.assign(json.tables[0].tableSchema.columns[0], { name: 'a-b' }),
      /name/,
    ],
    [
      'a name twice',
      (json) => Object.assign(json.tables[0].tableSchema.columns[1], { name: 'year' }),
      /a name twice/,
    ],
    [
      'titles that are not in the header',
      (json) => Object.assign(json.tables[0].tableSchema.columns[0], { titles: { en: 'Year' } }),
      /header not in the titles in en/,
    ],
    [
      'a column too few',
      (json) => json.tables[0].tableSchema.columns.pop(),
      /other columns than the file/,
    ],
    [
      'a key without column',
      (json) => Object.assign(json.tables[0].tableSchema, { primaryKey: ['x'] }),
      /no column "x"/,
    ],
    [
      'a reference out of the group',
      (json) => json.tables.splice(3, 1),
      /no table "institutions.csv"/,
    ],
    [
      'a reference to no column',
      (json) =>
        Object.assign(json.tables[0].tableSchema.foreignKeys[0].reference, {
          columnReference: 'x',
        }),
      /no column "x" in/,
    ],
  ])('%s', (_, change, problem) => {
    const json = JSON.parse(JSON.stringify(group));
    change(json);
    const problems = [
      ...schemaProblems(schema, json),
      ...(json.tables === undefined ? [] : csvwProblems(json, headerOf)),
    ];
    expect(problems.join('\n')).toMatch(problem);
  });
});
