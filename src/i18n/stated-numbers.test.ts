import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { numbersIn } from '../prose/numbers-in.ts';
import { ownTexts } from '../prose/own-texts.ts';
import { LANGUAGES } from './language.ts';

const data = fileURLToPath(new URL('../../data/', import.meta.url));
const known = numbersIn(ownTexts(data).join('\n'));
// The words around the pages that tell how an award is won, kept and lost.
const AREAS = ['glossary', 'method', 'path', 'rules', 'selection', 'status'];

it.each(LANGUAGES.flatMap((language) => AREAS.map((area) => [language, area] as const)))(
  'the words in %s/%s.json state no number that data/ does not hold',
  (language, area) => {
    const file = fileURLToPath(new URL(`${language}/${area}.json`, import.meta.url));
    const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    const wrong = Object.entries(words).flatMap(([key, text]) =>
      // `{count|one|many}` chooses words, and states nothing.
      [...numbersIn(text.replaceAll(/\{[^}]*\}/g, ' '))]
        .filter((number) => !known.has(number))
        .map((number) => `${key} states ${number}`),
    );
    expect(wrong).toEqual([]);
  },
);
