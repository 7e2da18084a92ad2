import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { distFolder, siteAddress } from '../server/site-address.ts';
import { filesBelow } from '../site-check/open-built-site.ts';
import { API_PATHS } from './api-paths.ts';
import { templateOf } from './openapi.ts';

const folder = join(distFolder(), 'data/latest/api');
const { origin, base } = siteAddress();
type Json = Readonly<Record<string, unknown>>;
const read = (file: string): Json => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const spec = read('openapi.json');
const files = filesBelow(folder).filter((file) => file !== 'openapi.json');

test('the description that is published is valid and names this server', async () => {
  expect((await new Validator().validate(structuredClone(spec))).errors ?? []).toEqual([]);
  expect(spec['servers']).toEqual([{ url: `${origin}${base}/data/latest/api` }]);
});

test('every file that is published is as its published schema says', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'api', components: spec['components'] });
  const schemas = new Map(API_PATHS.map(({ path, schema }) => [path, schema]));
  expect(files.length).toBeGreaterThan(600);
  const wrong = files.flatMap((file) => {
    const schema = schemas.get(templateOf(file) ?? '');
    const validate = ajv.getSchema(`api#/components/schemas/${schema}`);
    if (validate === undefined) return [`${file}: missing schema ${schema}`];
    validate(read(file));
    return (validate.errors ?? []).map((each) => `${file}: ${each.instancePath} ${each.message}`);
  });
  expect(wrong).toEqual([]);
});

test('every example of the description is a file', () => {
  const examples = [...JSON.stringify(spec).matchAll(/"externalValue":"([^"]+)"/g)].map(
    ([, address = '']) => address.replace(`${origin}${base}/data/latest/api/`, ''),
  );
  expect(examples.length).toBeGreaterThan(10);
  expect(examples.filter((file) => !files.includes(file))).toEqual([]);
});
