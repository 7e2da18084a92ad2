import { fileURLToPath } from 'node:url';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../publish/canonical-json.ts';
import { correctRegister } from '../register/correct.ts';
import { readRegister } from '../register/read-register.ts';
import { typeRegister } from '../register/type-register.ts';
import { fixtureSite } from '../totals/fixture-site.ts';
import { openSite } from '../totals/site.ts';
import { siteTotals } from '../totals/site-totals.ts';
import type { ApiContext } from './api-context.ts';
import { apiDocuments } from './api-documents.ts';
import { API_PATHS } from './api-paths.ts';
import { ABSENT } from './null-reasons.ts';
import { openApi, templateOf } from './openapi.ts';
import { sourcesIn } from './sources-in.ts';

const root = 'https://example.org/peta';
const release = { version: '2026.1', date: '2026-11-21', note: { id: '', en: '' } };
const folder = fileURLToPath(new URL('../../data', import.meta.url));
const register = typeRegister(correctRegister(readRegister(folder)));

const CONTEXTS: Readonly<Record<string, ApiContext>> = {
  'the fixture': { site: fixtureSite(), release, root },
  'the register': { site: openSite(register, siteTotals(register)), release, root },
};

type Json = Record<string, unknown>;

/** The same schema without room for members it does not name, so that none goes undescribed. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== 'object') return schema;
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, closed(value)]),
  );
  return inner['type'] === 'object' && 'properties' in inner
    ? { ...inner, additionalProperties: false }
    : inner;
}

function validator(spec: object) {
  const { components } = spec as { components: Json };
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'api', components: closed(components) as Json });
  return (schema: string, content: unknown) => {
    const validate = ajv.getSchema(`api#/components/schemas/${schema}`);
    if (validate === undefined) throw new Error(`missing schema ${schema}`);
    validate(content);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** Names of the members that are null somewhere in a value. */
function nulls(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => (inner === null ? [name] : nulls(inner)));
}

describe.each(Object.entries(CONTEXTS))('documents of %s', (_, context) => {
  const documents = apiDocuments(context);
  const spec = openApi(context, documents);
  const whole = documents.map(({ path, schema, content }) => ({
    path,
    schema,
    // As it is read by others: members that are undefined would be lost on the way.
    content: JSON.parse(canonicalJson(content())) as Json,
  }));

  test('the OpenAPI description is valid', async () => {
    const result = await new Validator().validate(structuredClone(spec) as Json);
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  test('each is as its schema says, and has nothing besides', () => {
    const check = validator(spec);
    const wrong = whole.flatMap(({ path, schema, content }) =>
      check(schema, content).map((problem) => `${path}: ${problem}`),
    );
    expect(wrong).toEqual([]);
  });

  test('each stands at an address of its schema, and each kind of address has one', () => {
    const schemas = new Map(API_PATHS.map(({ path, schema }) => [path, schema]));
    for (const { path, schema } of documents)
      expect(schemas.get(templateOf(path) ?? ''), path).toBe(schema);
    const used = new Set(documents.map(({ path }) => templateOf(path)));
    const first = API_PATHS.filter(({ path }) => !path.includes('page-{page}'));
    expect(first.filter(({ path }) => !used.has(path))).toEqual([]);
    expect(new Set(documents.map(({ path }) => path)).size).toBe(documents.length);
  });

  test('every null in data and sources is explained', () => {
    for (const { path, content } of whole) {
      const unexplained = [...nulls(content['data']), ...nulls(content['sources'])].filter(
        (name) => !ABSENT.includes(name) && !(name in Object(content['unknown'])),
      );
      expect(unexplained, path).toEqual([]);
    }
  });

  test('every source that is named stands in the document', () => {
    for (const { path, content } of whole) {
      const there = new Set((content['sources'] as readonly Json[]).map(({ id }) => id));
      expect(
        sourcesIn(content['data']).filter((id) => !there.has(id)),
        path,
      ).toEqual([]);
    }
  });

  test('nine of ten are below 10 KB, and none is large', () => {
    const sizes = whole
      .map(({ content }) => Buffer.byteLength(canonicalJson(content)))
      .sort((a, b) => a - b);
    // The largest province has 28 KB of the first version; there must be room for what is added.
    expect(sizes.at(-1)).toBeLessThan(64 * 1024);
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThan(10 * 1024);
  });

  test('following next from the first page of a list gives everything once', () => {
    const byAddress = new Map(whole.map(({ content }) => [content['self'], content]));
    const ids: string[] = [];
    let page = byAddress.get(`${root}/data/latest/api/cities/index.json`);
    while (page !== undefined) {
      const { items } = page['data'] as { items: readonly { id: string }[] };
      ids.push(...items.map(({ id }) => id));
      page = byAddress.get(page['next']);
    }
    expect(ids).toEqual(context.site.register.cities.map(({ code }) => code));
  });
});

describe('a schema notices', () => {
  const context = CONTEXTS['the fixture'] as ApiContext;
  const documents = apiDocuments(context);
  const check = validator(openApi(context, documents));
  const unit = () =>
    structuredClone(documents.find(({ schema }) => schema === 'UnitDocument')?.content()) as Json;

  test.each<[string, (document: Json) => void, string]>([
    [
      'a missing member',
      (document) => delete document['licence'],
      "must have required property 'licence'",
    ],
    [
      'a member nobody described',
      (document) => (document['extra'] = 1),
      'must NOT have additional properties',
    ],
    [
      'null where there is always a value',
      (document) => (document['self'] = null),
      '/self must be string',
    ],
    [
      'what is no address',
      (document) => (document['self'] = 'units'),
      '/self must match format "uri"',
    ],
  ])('%s', (_, change, problem) => {
    const document = unit();
    expect(check('UnitDocument', document)).toEqual([]);
    change(document);
    expect(check('UnitDocument', document).join('\n')).toContain(problem);
  });
});

test('the OpenAPI validator notices a response without a description', async () => {
  const context = CONTEXTS['the fixture'] as ApiContext;
  const spec = structuredClone(openApi(context, apiDocuments(context))) as {
    paths: Record<string, { get: { responses: object } }>;
  };
  Object.assign(spec.paths['/index.json']?.get ?? {}, { responses: { 200: {} } });
  expect((await new Validator().validate(spec)).valid).toBe(false);
});

describe('what the fixture says', () => {
  const context = CONTEXTS['the fixture'] as ApiContext;
  const read = (path: string) => {
    const document = apiDocuments(context).find((each) => each.path === path);
    return JSON.parse(canonicalJson(document?.content() ?? null));
  };

  test('2017: WBK and WBBM added up, and the value of another source beside', () => {
    const { data } = read('years/2017.json');
    expect(data.official).toMatchObject({ value: 6, basis: 'sum', wbk: 5, wbbm: 1 });
    const wbk = data.figures.find(({ metric }: { metric: string }) => metric === 'wbk');
    expect([wbk.value, wbk.others.map(({ value }: { value: number }) => value)]).toEqual([5, [7]]);
  });

  test('2018: nobody splits the number, and it says so', () => {
    const { data, unknown } = read('years/2018.json');
    expect(data.official).toMatchObject({ value: 9, wbk: null, wbbm: null });
    expect(unknown.wbk.en).toBe('No source splits the official number by predicate.');
    expect(data.named.total).toBe(0);
  });

  test('2023: what institutions granted themselves stands apart', () => {
    const { data } = read('years/2023.json');
    expect([data.named.total, data.mandiri.total]).toEqual([2, 2]);
  });

  test('an office that lost its WBK', () => {
    const { data } = read('units/kantor-contoh-dua-kota-surabaya.json');
    expect(data.last).toMatchObject({ predicate: 'WBK', revoked: '2021-06-14' });
  });

  test('an office abroad has no province, and that is explained', () => {
    const { data, unknown } = read('units/perwakilan-contoh-negeri-khayal.json');
    expect(data.province).toBeNull();
    expect(unknown.province.id).toBe('Provinsinya tidak diketahui, atau kantornya di luar negeri.');
  });

  test('a city leads to its page in both languages', () => {
    expect(read('cities/35.78.json').page).toEqual({
      id: `${root}/kota/3578-kota-surabaya/`,
      en: `${root}/en/kota/3578-kota-surabaya/`,
    });
  });
});
