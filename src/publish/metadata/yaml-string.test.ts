import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlString } from './yaml-string.ts';

it.each([
  'plain',
  '2026.1',
  '2026-11-21',
  'no',
  'a: b # c',
  '"quoted" \\ and \'single\'',
  'two\nlines\tand a tab',
  '- item',
  '\u0085\u2028\u2029\ufeff\u007f',
  'Ĵakarta 🇮🇩',
])('keeps %j as text, in old YAML too', (text) => {
  for (const version of ['1.1', '1.2'] as const)
    expect(parse(`a: ${yamlString(text)}\n`, { version })).toEqual({ a: text });
});
