import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cellTypeWords } from '../i18n/cell-type-words.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { canonicalText } from './canonical.ts';
import { TABLES } from './columns.ts';
import { formatProblem } from './problem.ts';
import { readRawFile } from './raw-file.ts';
import { readRegister } from './read-register.ts';
import { runChecks } from './run-checks.ts';
import type { Table } from './table.ts';

const readme = readFileSync(
  fileURLToPath(new URL('../../data/README.md', import.meta.url)),
  'utf8',
);
const [indonesian = '', english = ''] = readme.split('\n# Data of Peta Integritas\n');
const halves = { id: indonesian, en: english };
const WORDS = {
  id: { head: '| kolom | arti | isi |', required: 'wajib', optional: 'boleh kosong' },
  en: { head: '| column | meaning | holds |', required: 'always', optional: 'may be empty' },
};

/** The section of a table as the guide must have it; a failing test prints it, ready to be pasted. */
function section(table: Table, language: 'id' | 'en'): string {
  const words = WORDS[language];
  const rows = table.columns.map(
    (column) =>
      `| \`${column.name}\` | ${column[language]} | ${cellTypeWords(language, column.type)}; ${column.required ? words.required : words.optional} |`,
  );
  return [
    `### ${table.file}`,
    '',
    `${table[language]}.`,
    '',
    words.head,
    '|---|---|---|',
    ...rows,
  ].join('\n');
}

describe.each(LANGUAGES)('the guide in "%s"', (language) => {
  it.each(TABLES)('explains every column of $file', (table) => {
    expect(halves[language]).toContain(section(table, language));
  });

  it('speaks of no table that is not there', () => {
    const named = [...halves[language].matchAll(/^### (.+)$/gm)].map(([, name]) => name);
    expect(named).toEqual(TABLES.map(({ file }) => file));
  });
});

it.each(LANGUAGES)('has an example in "%s" that passes the checks once it is fixed', (language) => {
  const [source = '', unit = '', award = ''] = [
    ...halves[language].matchAll(/^ +```csv\n +(.+)$/gm),
  ].map(([, row]) => row);
  const rows: Readonly<Record<string, string>> = {
    'sources.csv': source,
    'units.csv': unit,
    'awards/2025.csv': award,
  };
  const register = readRegister(fileURLToPath(new URL('../../data', import.meta.url)));
  const files = register.files.map((file) => {
    const row = rows[file.path];
    if (row === undefined) return file;
    return readRawFile(file.path, canonicalText(readRawFile(file.path, `${file.text}${row}\n`)));
  });
  expect(runChecks({ ...register, files }).map(formatProblem)).toEqual([]);
  expect(Object.values(rows)).not.toContain('');
});
