import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { NamedRow } from '../register/raw-register.ts';
import { rowsOf } from '../register/raw-register.ts';
import { readRegister } from '../register/read-register.ts';
import { slugify } from '../register/slug.ts';
import { abbreviationsIn } from './abbreviations-in.ts';
import { NO_TERMS } from './no-terms.ts';

const src = join(import.meta.dirname, '..');
const register = readRegister(join(src, '../data'));
const terms = rowsOf(register, 'terms').map((row) => row.get('term'));
// "Stranas PK" and "PAN-RB" explain each of their words as well.
const known = new Set(terms.flatMap((term) => [term, ...term.split(/[ !/-]+/)]));

/** The abbreviations of a text that neither the glossary nor the list of other words knows. */
const unknownIn = (text: string) =>
  [...abbreviationsIn(text)].filter((word) => !known.has(word) && !NO_TERMS.has(word));

/** All that a row says, without the ids of its sources. */
const wordsOf = ({ file, get }: NamedRow) =>
  file.header
    .filter((column) => column !== 'source')
    .map(get)
    .join('\n');

const filesIn = (folder: string, ending: string) =>
  readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));

test('reads abbreviations by their form, not in places, marks, addresses and code', () => {
  expect(
    [...abbreviationsIn('WBK, KemenPANRB dan SP4N: Permen, Polda; Kementerian Kota A')].toSorted(),
  ).toEqual(['KemenPANRB', 'Permen', 'Polda', 'SP4N', 'WBK']);
  expect([...abbreviationsIn('{aB} [@AB-2020] [x](/AB/) `AB` https://AB.id/CD')]).toEqual([]);
});

describe('every abbreviation in the words of the site is in the glossary', () => {
  test.each(filesIn('i18n', '.json'))('%s', (file) => {
    const words = Object.values(
      JSON.parse(readFileSync(join(src, file), 'utf8')) as Record<string, string>,
    );
    expect(unknownIn(words.join('\n'))).toEqual([]);
  });

  test.each(filesIn('content', '.md'))('%s', (file) => {
    expect(unknownIn(readFileSync(join(src, file), 'utf8'))).toEqual([]);
  });

  // Pages show what stands in these tables as it is written there.
  test.each(['regulations', 'criteria', 'conditions', 'breaks', 'channels'])('%s.csv', (table) => {
    const rows = rowsOf(register, table);
    expect(rows.length).toBeGreaterThan(0);
    expect(unknownIn(rows.map(wordsOf).join('\n'))).toEqual([]);
  });

  test('a word that nobody explains would be found', () => {
    expect(unknownIn('WBK dan XYZQ')).toEqual(['XYZQ']);
  });
});

test('each abbreviation has an anchor of its own', () => {
  expect(new Set(terms.map(slugify)).size).toBe(terms.length);
  expect(terms.filter((term) => slugify(term).startsWith('huruf-'))).toEqual([]);
});
