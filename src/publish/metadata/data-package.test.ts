import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fixtureRegister } from '../../register/fixture/fixture-register.ts';
import { readRegister } from '../../register/read-register.ts';
import type { AnyJson } from './any-json.ts';
import { dataPackage } from './data-package.ts';
import { fixtureRelease } from './fixture-release.ts';
import type { ReadPackage } from './package-problems.ts';
import { packageProblems } from './package-problems.ts';
import { schemaProblems } from './schema-problems.ts';
import schema from './schemas/data-package.json' with { type: 'json' };

const DATA = fileURLToPath(new URL('../../../data', import.meta.url));
const registers = { fixture: fixtureRegister(), real: readRegister(DATA) };

function copy(change: (json: AnyJson) => void): AnyJson {
  const json = JSON.parse(JSON.stringify(dataPackage(fixtureRelease().release)));
  change(json);
  return json;
}

describe.each(Object.entries(registers))('the %s register', (_, raw) => {
  const { release, files } = fixtureRelease(raw);
  const descriptor = dataPackage(release);
  const textOf = (path: string) => files.find((file) => file.path === path)?.text() ?? '';

  it('is a Data Package of version 2', () => {
    expect(schemaProblems(schema, descriptor)).toEqual([]);
  });

  it('has data that keep to their schemas in every cell', () => {
    expect(packageProblems(descriptor as unknown as ReadPackage, textOf)).toEqual([]);
  });

  it('names all files and nothing else, with their sizes', () => {
    const { resources, slices }: AnyJson = descriptor;
    const named = [...resources, ...slices].map(({ path, bytes }) => [path, bytes]);
    const built = files.map(({ path, text }) => [path, Buffer.byteLength(text())]);
    expect(named.sort()).toEqual(built.sort());
  });
});

it('says each kind of column as the standard does', () => {
  const { resources }: AnyJson = dataPackage(fixtureRelease().release);
  const fieldOf = (table: string, name: string): AnyJson =>
    resources
      .find((resource: AnyJson) => resource.name === table)
      .schema.fields.find((field: AnyJson) => field.name === name);
  expect(fieldOf('cities', 'code')).toMatchObject({
    type: 'string',
    constraints: { required: true, unique: true, pattern: String.raw`\d{2}(\.\d{2})?` },
  });
  expect(fieldOf('awards', 'year')).toMatchObject({
    type: 'year',
    constraints: { required: true },
  });
  expect(fieldOf('units', 'city')).toMatchObject({ type: 'string' });
  expect(fieldOf('awards', 'sources')).toMatchObject({
    type: 'list',
    delimiter: ' ',
    itemType: 'string',
  });
  expect(fieldOf('official-totals', 'preferred')).toMatchObject({
    type: 'boolean',
    trueValues: ['yes'],
  });
  const units = resources.find(({ name }: AnyJson) => name === 'units').schema;
  expect(units.primaryKey).toEqual(['id']);
  expect(units.foreignKeys[0]).toEqual({
    fields: ['institution'],
    reference: { resource: 'institutions', fields: ['id'] },
  });
  const provinces = resources.find(({ name }: AnyJson) => name === 'provinces').schema;
  expect(provinces.foreignKeys).toEqual([
    { fields: ['formerly'], reference: { fields: ['code'] } },
  ]);
  const register = resources.find(({ name }: AnyJson) => name === 'register').schema;
  expect(register.primaryKey).toBeUndefined();
});

it('says twice the same', () => {
  expect(dataPackage(fixtureRelease().release)).toEqual(dataPackage(fixtureRelease().release));
});

describe('the schema of the standard refuses', () => {
  it.each<[string, (json: AnyJson) => void]>([
    ['no resources', (json) => delete json.resources],
    ['a day without a time', (json) => Object.assign(json, { created: '2026-11-21' })],
    ['a homepage that is no address', (json) => Object.assign(json, { homepage: 'data' })],
    [
      'a licence without name and path',
      (json) => Object.assign(json, { licenses: [{ title: 'x' }] }),
    ],
    ['a path from the root', (json) => Object.assign(json.resources[0], { path: '/etc/passwd' })],
    [
      'a hash without its kind',
      (json) => Object.assign(json.resources[0], { hash: 'a'.repeat(64) }),
    ],
    ['a size as text', (json) => Object.assign(json.resources[0], { bytes: '12' })],
    ['a resource without schema', (json) => delete json.resources[0].schema],
    [
      'a type of its own',
      (json) => Object.assign(json.resources[0].schema.fields[0], { type: 'slug' }),
    ],
    [
      'a list of lists',
      (json) => Object.assign(json.resources[0].schema.fields[14], { itemType: 'list' }),
    ],
    [
      'a broken pattern',
      (json) => Object.assign(json.resources[0].schema.fields[13].constraints, { pattern: '(' }),
    ],
    ['an empty key', (json) => Object.assign(json.resources[0].schema, { primaryKey: [] })],
    ['a reference to nothing', (json) => delete json.resources[0].schema.foreignKeys[0].reference],
  ])('%s', (_, change) => {
    expect(schemaProblems(schema, copy(change))).not.toEqual([]);
  });
});

describe('the schemas of the tables refuse', () => {
  const { release, files } = fixtureRelease();
  const descriptor = dataPackage(release) as unknown as ReadPackage;
  /** The problems when one line of one file is changed. */
  const broken = (file: string, change: (text: string) => string) =>
    packageProblems(descriptor, (path) => {
      const text = files.find((each) => each.path === path)?.text() ?? '';
      const changed = path === file ? change(text) : text;
      if (path === file) expect(changed, 'the copy is broken').not.toBe(text);
      return changed;
    });

  it.each<[string, string, (text: string) => string, RegExp]>([
    ['another header', 'rounds.csv', (text) => text.replace('year', 'tahun'), /header differs/],
    [
      'a word outside the enum',
      'awards.csv',
      (text) => text.replace(',WBK,', ',WBX,'),
      /predicate: not in the enum/,
    ],
    [
      'a year of two digits',
      'rounds.csv',
      (text) => text.replace(/\n20/, '\n'),
      /year: not a year/,
    ],
    [
      'a code without its point',
      'cities.csv',
      (text) => text.replace(/\n(\d\d)\./, '\n$1'),
      /code: not of the pattern/,
    ],
    [
      'an empty required cell',
      'units.csv',
      (text) => text.replace(/\n[^,]+,/, '\n,'),
      /id: required but empty/,
    ],
    ['a row twice', 'units.csv', (text) => `${text}${text.split('\n')[1]}\n`, /id: twice/],
    [
      'a date that is no day',
      'releases.csv',
      (text) => text.replace(/-\d\d-\d\d,/, '-02-30,'),
      /date: not a date/,
    ],
    [
      'a number with letters',
      'official-totals.csv',
      (text) => text.replace(/,\d+,(yes|no)/, ',1O,$1'),
      /value: not a integer/,
    ],
    [
      'a boolean in another language',
      'official-totals.csv',
      (text) => text.replace(',yes,', ',ya,'),
      /preferred: not a boolean/,
    ],
    [
      'a list with two blanks',
      'awards.csv',
      (text) => text.replace(/([a-z0-9]) ([a-z0-9-]+,https)/, '$1  $2'),
      /sources: not a list/,
    ],
    [
      'a province that is not',
      'cities.csv',
      (text) => text.replace(/\n([^,]+),\d\d/, '\n$1,99'),
      /province: not in provinces/,
    ],
    [
      'an address without a scheme',
      'sources.csv',
      (text) => text.replace('https://', '//'),
      /url: not a string/,
    ],
    [
      'a row with a cell too few',
      'rounds.csv',
      (text) => text.trimEnd().replace(/,[^,]*$/, ''),
      /no cell/,
    ],
  ])('%s', (_, file, change, problem) => {
    expect(broken(file, change).join('\n')).toMatch(problem);
  });

  it('a reference to a table that is not there', () => {
    const resources = descriptor.resources.filter(({ name }) => name !== 'institutions');
    const textOf = (path: string) => files.find((file) => file.path === path)?.text() ?? '';
    expect(packageProblems({ resources }, textOf).join('\n')).toMatch(/no resource "institutions"/);
  });
});
