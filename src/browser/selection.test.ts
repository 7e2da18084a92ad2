import { expect, test } from 'vitest';
import { formatRate } from '../i18n/format-rate.ts';
import { site } from '../site-data.ts';
import { ratePercent, selectionOfRound } from '../totals/selection-rate.ts';
import { useSite } from './use-site.ts';

const visit = useSite();
const PHONE = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
const rounds = site.totals.years.map(({ year }) => selectionOfRound(site, year).national);

test('without JavaScript every rate stands there with its sources, and every gap is said', async () => {
  await visit('/seleksi/', PHONE, async (page) => {
    const table = page.locator('table:has(caption)').first();
    for (const { year, outcome } of rounds) {
      const row = table.locator('tbody tr', {
        has: page.locator('th', { hasText: new RegExp(`^${year}$`) }),
      });
      expect(await row.count(), String(year)).toBe(1);
      const words = await row.innerText();
      if (outcome.kind !== 'rate') {
        expect(words, String(year)).toMatch(/tidak diketahui|bertentangan/);
        continue;
      }
      expect(words).toContain(formatRate('id', ratePercent(outcome.share)));
      const leads = row.locator('td a[href*="/sumber/"]');
      expect(await leads.count(), String(year)).toBeGreaterThanOrEqual(2);
    }
  });
});

test.each([
  ['/seleksi/', 'angka lain: '],
  ['/en/seleksi/', 'other value'],
])(
  '%s tells other values in words, never as a mark that reads like a value',
  async (path, words) => {
    await visit(path, PHONE, async (page) => {
      const marks = page.locator('main table:not(figure table) a.ne, main li a.ne');
      expect(await marks.count()).toBeGreaterThan(0);
      for (const mark of await marks.allInnerTexts())
        expect(mark.startsWith(words), mark).toBe(true);
    });
  },
);

test.each([
  ['/seleksi/', /\b\d{4,}\b/],
  ['/en/seleksi/', /\b\d{4,}\b/],
])('%s separates the thousands of other values in the table of its chart', async (path, bare) => {
  await visit(path, PHONE, async (page) => {
    const cells = page.locator('figure td:has(.lab:text("≠"))');
    const all = await cells.evaluateAll((each) => each.map((cell) => cell.textContent ?? ''));
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((cell) => bare.test(cell))).toEqual([]);
  });
});

test('a mark that counts values says so to who hears the page', async () => {
  await visit('/tahun/', PHONE, async (page) => {
    const marks = page.locator('main table a.ne[title]');
    expect(await marks.count()).toBeGreaterThan(0);
    for (const mark of await marks.all()) {
      expect(await mark.textContent()).toMatch(/^≠ \d+ angka berbeda$/);
      expect(await mark.getAttribute('title')).toMatch(/^\d+ angka berbeda menurut sumber$/);
    }
  });
});

test('a source of a rate is one click away without JavaScript', async () => {
  await visit('/seleksi/', PHONE, async (page) => {
    const mark = page.locator('tbody details.src').first();
    await mark.locator('summary').click();
    await mark.locator('a').first().click();
    expect(new URL(page.url()).pathname).toMatch(/\/sumber\/[^/]+\/$/);
  });
});

test.each(['/seleksi/', '/en/seleksi/', '/tahun/berdampingan/', '/en/tahun/berdampingan/'])(
  '%s does not move sideways at 360 px',
  async (path) => {
    await visit(path, PHONE, async (page) => {
      const [inner, outer] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(inner).toBeLessThanOrEqual(outer ?? 0);
    });
  },
);

test('every round is a link beside the small pictures, and the way leads back', async () => {
  await visit('/tahun/berdampingan/', PHONE, async (page) => {
    for (const { year } of rounds) {
      const link = page.locator(`main a[href$="/tahun/${year}/"]`);
      expect(await link.count(), String(year)).toBeGreaterThan(0);
    }
    await page.locator('main a[href$="/seleksi/"]').first().click();
    expect(await page.locator('h1').innerText()).toBe('Tingkat seleksi');
  });
});
