import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { TEMPLATES } from './templates.ts';
import { useSite } from './use-site.ts';

const visit = useSite();
const WITHOUT_SCRIPT = { javaScriptEnabled: false };

/** For each row that has a cell with just this name and one with this number, its links to sources. */
function sourcesBeside(page: Page, name: string, value: string): Promise<number[]> {
  return page.locator('main tr').evaluateAll(
    (rows, [wanted, figure]) => {
      const number = new RegExp(`(?<![\\d.,])${figure}(?![.,]?\\d)`);
      return rows
        .filter((row) => {
          const cells = [...row.children].map((cell) => cell.textContent.trim());
          return cells.includes(wanted) && cells.some((cell) => number.test(cell));
        })
        .map((row) => row.querySelectorAll('a[href*="/sumber/"]').length);
    },
    [name, value] as const,
  );
}

// These are facts of the real register; another one has others.
describe.skipIf((process.env['DATA_DIR'] ?? '') !== '')('the real register', () => {
  test.each([
    ['/tahun/2020/', ['3.691', '2.570', '763', '681', '82']],
    ['/en/tahun/2020/', ['3,691', '2,570', '763', '681', '82']],
  ])('%s says the figures of the round without JavaScript', async (path, figures) => {
    await visit(path, WITHOUT_SCRIPT, async (page) => {
      const text = await page.locator('main').innerText();
      for (const figure of figures)
        expect(text).toMatch(new RegExp(`(?<![\\d.,])${figure}(?![.,]?\\d)`));
    });
  });

  test.each([
    ['Kementerian', 22],
    ['Lembaga negara', 5],
    ['Lembaga setingkat menteri', 4],
    ['Lembaga pemerintah nonkementerian (LPNK)', 19],
    ['Lembaga nonstruktural (LNS)', 2],
    ['Pemerintah provinsi', 7],
    ['Pemerintah kabupaten', 30],
    ['Pemerintah kota', 9],
    ['Kementerian Keuangan', 214],
    ['Mahkamah Agung', 94],
    ['Kementerian Hukum dan Hak Asasi Manusia', 83],
    ['Kejaksaan Republik Indonesia', 50],
    ['Kepolisian Negara Republik Indonesia', 45],
  ])('2020: %s %i, with a source beside it', async (name, value) => {
    await visit('/tahun/2020/', WITHOUT_SCRIPT, async (page) => {
      const sources = await sourcesBeside(page, name, String(value));
      expect(Math.max(-1, ...sources), 'links to sources in the row (-1: no row)').toBeGreaterThan(
        0,
      );
    });
  });

  test('2020 says how many of the 763 are named', async () => {
    await visit('/tahun/2020/', WITHOUT_SCRIPT, async (page) => {
      const text = await page.locator('main').innerText();
      const [, named = '0'] = /(\d+) dari 763 predikat diketahui namanya/.exec(text) ?? [];
      // A floor: whoever adds an award need not change a test.
      expect(Number(named)).toBeGreaterThanOrEqual(61);
    });
  });

  test.each([
    ['/unit/pengadilan-negeri-surabaya/', '3 Februari 2022'],
    ['/en/unit/pengadilan-negeri-surabaya/', '3 February 2022'],
  ])('%s says WBK 2019 and the day it was revoked', async (path, day) => {
    await visit(path, WITHOUT_SCRIPT, async (page) => {
      const text = await page.locator('main').innerText();
      expect(text).toContain('WBK 2019');
      expect(text).toContain(day);
    });
  });
});

test('on paper the figures stay and the menu goes', async () => {
  const round = TEMPLATES.find((path) => /^\/tahun\/\d/.test(path)) ?? '/';
  await visit(round, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const seen = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((each) => each.checkVisibility()));
    expect(await seen('h1')).toEqual([true]);
    expect(await seen('figure[data-chart]')).not.toContain(false);
    expect(await seen('figure[data-chart] svg')).toContain(true);
    expect(await seen('header nav')).toEqual([false]);
  });
});

test('an address that does not exist says so', async () => {
  await visit('/', {}, async (page) => {
    const response = await page.request.get(new URL('tidak-ada/', page.url()).href);
    expect(response.status()).toBe(404);
    expect(await response.text()).toContain('Halaman tidak ditemukan');
  });
});
