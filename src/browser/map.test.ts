import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { brotliBytes } from '../site-check/brotli.ts';
import { layoutShift } from './layout-shift.ts';
import { runAxe } from './run-axe.ts';
import { useSite } from './use-site.ts';

const visit = useSite();
const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const PHONE: BrowserContextOptions = {
  ...{ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
};
const SURABAYA = { latitude: -7.3, longitude: 112.72 };
const LIMIT = 60 * 1024;

const heading = (page: Page) => page.locator('.map-frame h2');
const row = (page: Page, code: string) => page.locator(`.map-frame .rows [data-code="${code}"]`);
const hasFocus = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Presses Open by key and waits until the large map is there. */
async function open(page: Page): Promise<void> {
  await page.locator('[data-open]').focus();
  await page.keyboard.press('Enter');
  await page.locator('office-map[data-state="open"]').waitFor();
}

async function isAt(page: Page, place: string, query: string): Promise<void> {
  await page.locator('.map-frame h2', { hasText: new RegExp(`^${place}$`) }).waitFor();
  expect(new URL(page.url()).search).toBe(query);
}

// These are facts of the real register; another one has others.
describe.skipIf((process.env['DATA_DIR'] ?? '') !== '')('the real register', () => {
  test('by keyboard from Indonesia to an office, and back with the browser', async () => {
    await visit('/peta/', DESK, async (page) => {
      await open(page);
      expect(await hasFocus(page, '.canvas [role="button"]')).toBe(true);
      await row(page, '35').focus();
      await page.keyboard.press('Enter');
      await isAt(page, 'Jawa Timur', '?tempat=35');
      expect(await hasFocus(page, '.map-frame h2')).toBe(true);
      await row(page, '35.78').focus();
      await page.keyboard.press('Enter');
      await isAt(page, 'Kota Surabaya', '?tempat=35.78');
      const office = page.locator('.office a', { hasText: 'Pengadilan Negeri Surabaya' });
      await office.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/unit/pengadilan-negeri-surabaya/');
      expect(await page.locator('h1').innerText()).toBe('Pengadilan Negeri Surabaya');
      await page.goBack();
      await isAt(page, 'Kota Surabaya', '?tempat=35.78');
      await page.goBack();
      await isAt(page, 'Jawa Timur', '?tempat=35');
      await page.goBack();
      await isAt(page, 'Indonesia', '');
    });
  });

  test('an office shows its predicates, a revoked one struck with its date', async () => {
    await visit('/peta/?tempat=35.78', DESK, async (page) => {
      const office = page.locator('.office', { hasText: 'Pengadilan Negeri Surabaya' });
      expect(await office.innerText()).toMatch(/WBK 2019 dicabut 3 Februari 2022/);
      expect(await office.locator('s').innerText()).toBe('WBK 2019');
    });
  });

  test('a round and a service stay in the address, with the place, through a reload', async () => {
    await visit('/peta/?tempat=35', DESK, async (page) => {
      await isAt(page, 'Jawa Timur', '?tempat=35');
      await page.getByRole('link', { name: '2019', exact: true }).first().click();
      await page.waitForURL('**/peta/2019/semua/?tempat=35');
      await page.locator('.choices summary').click();
      await page.locator('.choices a[href*="/2019/pengadilan/"]').first().click();
      await page.waitForURL('**/peta/2019/pengadilan/?tempat=35');
      for (const load of [async () => {}, () => page.reload()]) {
        await load();
        await isAt(page, 'Jawa Timur', '?tempat=35');
        await page.locator('.office').first().waitFor();
        const offices = await page.locator('.office').allInnerTexts();
        expect(offices.length).toBeGreaterThan(0);
        for (const office of offices) expect(office).toMatch(/^(Pengadilan|Mahkamah).*2019/s);
      }
    });
  });

  test('none in this choice and none named at all are told apart', async () => {
    await visit('/peta/2019/pengadilan/', DESK, async (page) => {
      await open(page);
      // Bali has named offices, but no court of 2019; Sulawesi Utara has none at all.
      expect(await row(page, '51').innerText()).toContain('tidak ada dalam pilihan ini');
      expect(await row(page, '71').innerText()).toContain('belum ada yang bernama');
      const fill = (code: string) =>
        page.locator(`.canvas [data-code="${code}"]`).getAttribute('fill');
      expect(await fill('51')).not.toBe(await fill('71'));
    });
  });

  test('without JavaScript links lead to the same office', async () => {
    await visit('/peta/', { ...DESK, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[data-open]').isVisible()).toBe(false);
      for (const part of ['/provinsi/35-jawa-timur/', '/kota/3578-kota-surabaya/']) {
        await page.locator(`main a[href*="${part}"]:not(svg a)`).first().click();
        await page.waitForURL(`**${part}`);
      }
      await page.locator('main a[href*="/unit/pengadilan-negeri-surabaya/"]').first().click();
      expect(await page.locator('h1').innerText()).toBe('Pengadilan Negeri Surabaya');
    });
  });

  test('a position near Surabaya names Kota Surabaya first, and goes nowhere', async () => {
    const options = { ...PHONE, permissions: ['geolocation'], geolocation: SURABAYA };
    await visit('/peta/', options, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.locator('[data-near]').click();
      await page.locator('.map-frame .rows', { hasText: ' km' }).waitFor();
      const rows = await page.locator('.map-frame .rows li').allInnerTexts();
      expect(rows[0]).toMatch(/^Kota Surabaya/);
      expect(rows.length).toBeGreaterThanOrEqual(3);
      expect(rows.length).toBeLessThanOrEqual(5);
      expect(asked.filter((url) => /112\.|-7\./.test(url))).toEqual([]);
      await row(page, '35.78').click();
      await isAt(page, 'Kota Surabaya', '?tempat=35.78');
    });
  });

  test('Jakarta can be hit with a thumb', async () => {
    await visit('/peta/', PHONE, async (page) => {
      await open(page);
      await page.locator('.canvas').scrollIntoViewIfNeeded();
      const box = await page.locator('.canvas [data-code="31"]').boundingBox();
      if (box === null) throw new Error('Jakarta is not on the map');
      // Its shape is three pixels wide here: a thumb lands beside it.
      await page.touchscreen.tap(box.x + box.width / 2 + 4, box.y + box.height / 2 - 7);
      await isAt(page, 'Daerah Khusus Ibukota Jakarta', '?tempat=31');
    });
  });
});

test('Escape goes up step by step, then closes and gives the focus back', async () => {
  await visit('/peta/', DESK, async (page) => {
    await open(page);
    await row(page, '35').click();
    await page.locator('.map-frame .rows [data-code^="35."]').first().click();
    await page.keyboard.press('Escape');
    await isAt(page, 'Jawa Timur', '?tempat=35');
    await page.keyboard.press('Escape');
    await isAt(page, 'Indonesia', '');
    await page.keyboard.press('Escape');
    expect(await page.locator('.map-frame').count()).toBe(0);
    expect(await hasFocus(page, '[data-open]')).toBe(true);
    expect(await page.locator('.map svg').first().isVisible()).toBe(true);
  });
});

test('a map closed in the middle of a zoom does no harm, and opens again', async () => {
  await visit('/peta/', DESK, async (page) => {
    for (const code of ['35', '51']) {
      await open(page);
      await row(page, code).evaluate(async (link: HTMLElement) => {
        const frame = link.closest('.map-frame');
        link.click();
        // The zoom begins with the next frame and takes a quarter of a second.
        await new Promise((soon) => setTimeout(soon, 80));
        frame?.querySelector<HTMLElement>('.bar > button:last-child')?.click();
      });
      await page.locator('office-map:not([data-state])').waitFor();
    }
    // Leaflet ends a zoom by its own clock: what it would throw comes after the map has gone.
    await page.waitForTimeout(600);
  });
});

test('arrow keys move between places, and the list shows which one', async () => {
  await visit('/peta/', DESK, async (page) => {
    await open(page);
    const code = () => page.evaluate(() => document.activeElement?.getAttribute('data-code') ?? '');
    const first = await code();
    await page.keyboard.press('ArrowLeft');
    const second = await code();
    expect(second).not.toBe(first);
    const hot = page.locator('.map-frame .rows .hot');
    expect(await hot.getAttribute('data-code')).toBe(second);
    const [panel, shown] = [await page.locator('.panel').boundingBox(), await hot.boundingBox()];
    expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeLessThanOrEqual(
      (panel?.y ?? 0) + (panel?.height ?? 0) + 1,
    );
    await row(page, first).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.canvas .hot').count()).toBe(1);
    expect(await page.locator('.canvas .hot').getAttribute('aria-label')).toContain(
      await page.locator('.map-frame .rows button:focus .of').innerText(),
    );
  });
});

test('a position that is refused gets a friendly sentence, and the map stays', async () => {
  await visit('/peta/', PHONE, async (page) => {
    await page.locator('[data-near]').click();
    await page.locator('.map-frame .message', { hasText: 'tidak mengizinkan' }).waitFor();
    expect(await heading(page).innerText()).toBe('Indonesia');
  });
});

test('nothing of the large map is loaded before it is asked for, and then little', async () => {
  await visit('/peta/', DESK, async (page) => {
    const loaded: { path: string; body: Promise<Buffer> }[] = [];
    page.on('response', (response) => {
      loaded.push({ path: new URL(response.url()).pathname, body: response.body() });
    });
    await page.reload();
    expect(loaded.map(({ path }) => path).filter((path) => path.includes('/data/'))).toEqual([]);
    const before = loaded.length;
    await open(page);
    const later = loaded.slice(before);
    const scripts = later.filter(({ path }) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    const bodies = await Promise.all(scripts.map(({ body }) => body));
    const sizes = await Promise.all(bodies.map((body) => brotliBytes(body.toString())));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT);
  });
});

test.each([
  ['a desk', DESK],
  ['a phone', PHONE],
])('nothing moves when the map opens on %s', async (_, options) => {
  await visit('/peta/', options, async (page) => {
    await open(page);
    await page.waitForTimeout(500);
    expect(await layoutShift(page)).toBeLessThan(0.01);
  });
});

test.each([
  ['/peta/', { ...DESK, colorScheme: 'light' }],
  ['/peta/?tempat=35', { ...DESK, colorScheme: 'dark' }],
  ['/peta/?tempat=31', { ...PHONE, colorScheme: 'light' }],
  ['/en/peta/?tempat=35.78', { ...PHONE, colorScheme: 'dark' }],
] satisfies [string, BrowserContextOptions][])(
  'axe finds nothing in the open map: %s',
  async (path, options) => {
    await visit(path, options, async (page) => {
      if (path.endsWith('/')) await open(page);
      await page.locator('office-map[data-state="open"]').waitFor();
      if (!path.endsWith('/')) await page.locator('.office').first().waitFor();
      expect(await runAxe(page)).toEqual([]);
      const small = await page
        .locator('.map-frame :is(button, a, .mark[role])')
        .evaluateAll((all) =>
          all
            .filter((each) => each.checkVisibility())
            .map((each) => ({ size: each.getBoundingClientRect(), text: each.textContent }))
            .filter(({ size }) => size.height < 43.5 || size.width < 43.5)
            .map(({ text }) => text),
        );
      expect(small).toEqual([]);
    });
  },
);

test('what cannot be loaded is said, and the static map stays', async () => {
  await visit('/peta/', DESK, async (page) => {
    await page.route('**/peta/data/*.json', (route) => route.fulfill({ body: 'not JSON' }));
    await page.locator('[data-open]').click();
    await page.locator('.map-status', { hasText: 'tidak dapat dimuat' }).waitFor();
    expect(await page.locator('.map svg').first().isVisible()).toBe(true);
    await page.unroute('**/peta/data/*.json');
    await open(page);
    expect(await heading(page).innerText()).toBe('Indonesia');
  });
});

test('the wheel scrolls the page until the map is meant, and paper gets the static map', async () => {
  await visit('/peta/', { viewport: { width: 1280, height: 600 } }, async (page) => {
    await page.locator('[data-open]').click();
    await page.locator('office-map[data-state="open"]').waitFor();
    const shape = page.locator('.canvas .outline').first();
    const width = async () => (await shape.boundingBox())?.width;
    const [before, top] = [await width(), await page.evaluate(() => scrollY)];
    await page.locator('.canvas').hover({ position: { x: 60, y: 60 } });
    await page.mouse.wheel(0, 60);
    await page.waitForFunction((from) => scrollY > from, top);
    expect(await width()).toBe(before);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.map-frame').isVisible()).toBe(false);
    expect(await page.locator('.map svg').first().isVisible()).toBe(true);
  });
});
