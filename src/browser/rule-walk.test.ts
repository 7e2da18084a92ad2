import { describe, expect, test } from 'vitest';
import { site } from '../site-data.ts';
import { useSite } from './use-site.ts';

const visit = useSite();
const PHONE = { viewport: { width: 360, height: 740 } };
const WITHOUT_SCRIPT = { ...PHONE, javaScriptEnabled: false };

// These are facts of the real register; another one has others.
describe.skipIf((process.env['DATA_DIR'] ?? '') !== '')('the real register', () => {
  test.each([
    ['/unit/pengadilan-negeri-surabaya/', 'Permen PAN-RB 10/2019'],
    ['/en/unit/pengadilan-negeri-surabaya/', 'Permen PAN-RB 10/2019'],
  ])(
    'from %s to the rule it was judged by, and on to what that rule weighs',
    async (from, rule) => {
      await visit(from, WITHOUT_SCRIPT, async (page) => {
        await page.locator('main a[href*="/aturan/"]', { hasText: rule }).first().click();
        expect(await page.locator('h1').innerText()).toContain(rule);
        expect(new URL(page.url()).pathname).toMatch(/\/aturan\/permen-pan-rb-10-2019\/$/);
        expect(await page.locator('main a[href*="/sumber/"]').count()).toBeGreaterThan(0);
        expect(await page.locator('main figure[data-chart="bobot"]').count()).toBe(1);
        // And back to the rounds it judged.
        expect(await page.locator('main a[href$="/tahun/2019/"]').count()).toBeGreaterThan(0);
      });
    },
  );

  test('a page with awards of several years shows every change between them, opened or not', async () => {
    await visit('/tahun/', WITHOUT_SCRIPT, async (page) => {
      const said = page.locator('figure[data-chart="predikat-per-tahun"] .breaks');
      expect(await said.isVisible()).toBe(true);
      const years = site.totals.years.map(({ year }) => year);
      const crossed = site.register.breaks.filter(({ year }) => year > Math.min(...years));
      expect(crossed.length).toBeGreaterThan(4);
      for (const { sentence } of crossed) expect(await said.innerText()).toContain(sentence.id);
      expect(await said.locator('a[href*="/sumber/"]').count()).toBe(crossed.length);
    });
  });

  test('an embed says them too', async () => {
    await visit('/embed/predikat-per-tahun/nasional/', WITHOUT_SCRIPT, async (page) => {
      const text = await page.locator('main').innerText();
      for (const { label } of site.register.breaks) expect(text).toContain(label.id);
      await page.locator('summary').click();
      const [, ...crossed] = site.register.breaks;
      for (const { sentence } of crossed)
        expect(await page.locator('details').innerText()).toContain(sentence.id);
      expect(text).toContain('tidak dapat dibandingkan begitu saja');
    });
  });

  test.each([
    '/metode/',
    '/metode/zona-integritas/',
    '/metode/penilaian/',
    '/metode/syarat/',
    '/metode/jalan/',
    '/metode/mandiri/',
  ])(
    '%s and its twin read on a phone without JavaScript, every section with a source or our own words',
    async (path) => {
      for (const address of [path, `/en${path}`]) {
        await visit(address, WITHOUT_SCRIPT, async (page) => {
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide).toBeLessThanOrEqual(360);
          if (path !== '/metode/')
            expect(await page.locator('main a[href*="/sumber/"]').count()).toBeGreaterThan(0);
        });
      }
    },
  );
});
