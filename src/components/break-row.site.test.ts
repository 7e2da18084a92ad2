import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { distFolder } from '../server/site-address.ts';
import type { HtmlElement } from '../site-check/html-element.ts';
import {
  attribute,
  elementsIn,
  elementsNamed,
  hasClass,
  textOf,
} from '../site-check/html-element.ts';
import { filesBelow } from '../site-check/open-built-site.ts';
import { readPage, sharedPath } from '../site-check/page-facts.ts';
import { site } from '../site-data.ts';
import { breaksBetween } from '../totals/breaks.ts';

const folder = distFolder();
const ROUND = /<th scope="row"[^>]*><a href="[^"]*\/tahun\/\d{4}\/(?:#\w+)?">\d{4}<\/a>/;
/** Where the words beside or below the rounds tell what changed. */
const TOLD = /^\/(aturan\/[^/]+|tahun\/berdampingan)\/$/;

const pages = filesBelow(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }))
  .filter(({ html }) => ROUND.test(html))
  .map(({ file, html }) => readPage(file, html))
  .filter(({ path }) => !TOLD.test(sharedPath(path)));

/** The round a row is of, from the link at its head. */
function roundOf(row: HtmlElement): number {
  const link = elementsIn(row).find(
    ({ name, parent }) => name === 'a' && parent?.name === 'th' && parent.parent === row,
  );
  const [, year = ''] =
    /\/tahun\/(\d{4})\/(?:#\w+)?$/.exec((link && attribute(link, 'href')) ?? '') ?? [];
  return Number(year);
}

test.each(pages)('$file marks each change between two rounds of a table', (page) => {
  const wrong: string[] = [];
  for (const table of elementsNamed(page, 'table')) {
    const rows = elementsIn(table).filter(({ name }) => name === 'tr');
    const columns = rows[0]?.children.filter((child) => typeof child !== 'string').length ?? 0;
    let last = 0;
    let marks: HtmlElement[] = [];
    for (const row of rows) {
      if (hasClass(row, 'break')) marks.push(row);
      const year = roundOf(row);
      if (year === 0) continue;
      const crossed =
        last === 0 ? [] : breaksBetween(site.register, Math.min(last, year), Math.max(last, year));
      const words = marks.map(textOf).join(' ');
      const said = crossed.filter(
        (each) => words.includes(` ${each.year}: `) && words.includes(each.label[page.language]),
      );
      if (said.length < crossed.length) wrong.push(`${last}, ${year}: ${words}`);
      if (marks.length !== Math.min(1, crossed.length)) wrong.push(`${last}, ${year}: marks`);
      for (const mark of marks) {
        const cell = elementsIn(mark).find(({ name }) => name === 'td');
        const link = elementsIn(mark).find(({ name }) => name === 'a');
        if (cell === undefined || attribute(cell, 'colspan') !== String(columns)) {
          wrong.push(`${last}, ${year}: width`);
        }
        if (!link || !attribute(link, 'href')?.endsWith('/aturan/#patahan')) {
          wrong.push(`${last}, ${year}: link`);
        }
      }
      [last, marks] = [year, []];
    }
    if (marks.length > 0) wrong.push(`after ${last}`);
  }
  expect(wrong).toEqual([]);
});

test('there are such tables of the country, of institutions, provinces and cities', () => {
  const kinds = new Set(pages.map(({ path }) => sharedPath(path).split('/')[1]));
  expect([...kinds].sort()).toEqual(
    expect.arrayContaining(['cakupan', 'instansi', 'kota', 'provinsi', 'seleksi', 'tahun']),
  );
});
