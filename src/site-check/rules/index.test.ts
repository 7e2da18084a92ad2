import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixtureSite, messagesOf } from '../fixture-site.ts';
import { SITE_RULES } from './index.ts';

test('every file of the folder is a rule of the list, with a fixture beside it', () => {
  const files = readdirSync(import.meta.dirname);
  const rules = files.filter((file) => !file.endsWith('.test.ts') && file !== 'index.ts');
  expect(SITE_RULES.map((rule) => `${rule.id}.ts`).sort()).toEqual(rules.sort());
  expect(rules.filter((file) => !files.includes(file.replace('.ts', '.test.ts')))).toEqual([]);
});

test('every rule is one sentence', () => {
  for (const rule of SITE_RULES) expect(rule.say, rule.id).toMatch(/^[A-Z].*[^.]\.$/);
});

test.each(SITE_RULES)('$id is quiet about a sound site', async (rule) => {
  expect(await messagesOf(rule, fixtureSite())).toEqual([]);
});
