import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { site } from '../site-data.ts';
import { layoutShift } from './layout-shift.ts';
import { runAxe } from './run-axe.ts';
import { useSite } from './use-site.ts';

const visit = useSite();
const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const PHONE: BrowserContextOptions = {
  ...{ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
};
const PAGE = 100;
const FACETS = 'tahun predikat instansi jenis layanan provinsi kota pemberi dicabut'.split(' ');
const MARKUP = '<img src=x onerror=alert(1)>';

/** A row as the register has it: counted here anew, without the code that the page runs. */
interface Row {
  readonly name: string;
  readonly year: string;
  readonly predicate: string;
  readonly service: string;
}

const rows: readonly Row[] = site.register.units.flatMap(({ id, name, service }): Row[] => {
  const { awards, last } = site.unitModel(id);
  if (awards.length === 0) return [{ name, year: '', predicate: last?.predicate ?? '', service }];
  return awards.map(({ year, predicate }) => ({ name, year: String(year), predicate, service }));
});
/** The value that most rows have. */
function common(key: 'year' | 'service'): string {
  const counts = Map.groupBy(
    rows.filter((row) => row.year !== ''),
    (row) => row[key],
  );
  const [most] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  if (most === undefined) throw new Error('missing rows: the register has no award');
  return most[0];
}
const YEAR = common('year');
const SERVICE = common('service');
const ofYear = rows.filter((row) => row.year === YEAR);
const pages = Math.ceil(rows.length / PAGE);

const isOpen = (page: Page) => page.locator('office-table .actions').waitFor();
const search = (page: Page) => new URL(page.url()).search;
const status = (page: Page) => page.locator('office-table .status').innerText();
const shownCount = async (page: Page) =>
  Number(((await status(page)).match(/^[\d.,]+/)?.[0] ?? '').replace(/[.,]/g, ''));
const hasFocus = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Waits until the address has this query: it is written after the table is drawn. */
async function isAt(page: Page, wanted: string): Promise<void> {
  await page.waitForFunction((query) => location.search === query, wanted);
}

/** The rows that the page shows, with the year and predicate that its label says. */
async function shownRows(page: Page): Promise<Pick<Row, 'name' | 'year' | 'predicate'>[]> {
  const cells = await page
    .locator('table.offices tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent.trim())),
    );
  return cells.map(([name = '', label = '']) => ({
    name,
    year: /(?:WBK|WBBM)(?: mandiri)? (\d{4})/.exec(label)?.[1] ?? '',
    predicate: /WBK|WBBM/.exec(label)?.[0] ?? '',
  }));
}
const plain = (all: readonly Row[]) =>
  all.map(({ name, year, predicate }) => ({ name, year, predicate }));

/** Opens the facets, where they are closed, and one of them. */
async function openFacet(page: Page, facet: string): Promise<void> {
  const summaries = [page.locator('#saring > summary'), facetOf(page, facet).locator('summary')];
  for (const summary of summaries)
    if (await summary.evaluate((each) => !each.parentElement?.hasAttribute('open')))
      await summary.click();
  await isOpen(page);
  await facetOf(page, facet).locator('fieldset').waitFor();
}
const facetOf = (page: Page, facet: string) => page.locator(`[data-facet="${facet}"]`);
const box = (page: Page, facet: string, value: string) =>
  facetOf(page, facet).locator(`input[value="${value}"]`);
const sorted = (page: Page, key: string) => page.locator(`th[data-sort="${key}"]`);

describe('the address', () => {
  test('shows its view, says what it holds, and keeps both through a reload', async () => {
    await visit(`/unit/?tahun=${YEAR}&predikat=wbk`, DESK, async (page) => {
      const wanted = plain(ofYear.filter((row) => row.predicate === 'WBK'));
      for (const load of [async () => {}, () => page.reload()]) {
        await load();
        await isOpen(page);
        expect(await shownRows(page)).toEqual(wanted.slice(0, PAGE));
        expect(await shownCount(page)).toBe(wanted.length);
        expect(search(page)).toBe(`?tahun=${YEAR}&predikat=wbk`);
        await openFacet(page, 'tahun');
        expect(await box(page, 'tahun', YEAR).isChecked()).toBe(true);
      }
    });
  });

  test('is the same for the same view, however it was written', async () => {
    const odd = `/unit/?predikat=WBBM%2Cwbk&utm_source=x&tahun=${YEAR}&halaman=1`;
    await visit(odd, DESK, async (page) => {
      await isAt(page, `?tahun=${YEAR}&predikat=wbbm,wbk`);
      expect(await shownRows(page)).toEqual(plain(ofYear).slice(0, PAGE));
      const other = await page.locator('a.language').getAttribute('href');
      expect(other).toMatch(/\/en\/unit\/\?tahun=\d{4}&predikat=wbbm,wbk$/);
    });
  });

  test('goes back and forward through choices, words, order and pages', async () => {
    await visit('/unit/', DESK, async (page) => {
      const seen: string[] = [];
      const state = async () =>
        JSON.stringify([
          await shownRows(page),
          await page.locator('.find input').inputValue(),
          await page.locator('.chips').innerText(),
          await page.locator('caption').innerText(),
        ]);
      const step = async (act: () => Promise<unknown>, address: string) => {
        await act();
        await isAt(page, address);
        seen.push(await state());
      };
      await step(() => openFacet(page, 'layanan'), '');
      await step(() => box(page, 'layanan', SERVICE).check(), `?layanan=${SERVICE}`);
      await step(
        () => sorted(page, 'tahun').getByRole('button').click(),
        `?layanan=${SERVICE}&urut=tahun`,
      );
      await step(
        () => sorted(page, 'tahun').getByRole('button').click(),
        `?layanan=${SERVICE}&urut=-tahun`,
      );
      await step(async () => {
        // Slowly, so that the table is drawn in between: all of it is one step all the same.
        await page.locator('.find input').pressSequentially('kantor', { delay: 20 });
        await page.waitForFunction(() => location.search.startsWith('?q=kan'));
        await page.locator('.find input').pressSequentially(' kota', { delay: 5 });
        await page.locator('.find input').press('Enter');
      }, `?q=kantor%20kota&layanan=${SERVICE}&urut=-tahun`);
      const addresses: string[] = [];
      for (let at = seen.length - 2; at >= 0; at--) {
        addresses.push(search(page));
        await page.goBack();
        await page.waitForFunction((before) => location.search !== before, addresses.at(-1) ?? '');
        await expect.poll(state).toBe(seen[at]);
      }
      expect(search(page)).toBe('');
      for (let at = 1; at < seen.length; at++) {
        await page.goForward();
        await isAt(page, addresses.pop() ?? '');
        await expect.poll(state).toBe(seen[at]);
      }
    });
  });

  test('is copied as it stands', async () => {
    const allowed = { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] };
    await visit(`/unit/?tahun=${YEAR}`, allowed, async (page) => {
      await page.getByRole('button', { name: 'Salin tautan tampilan ini' }).click();
      await page.getByText('Tautan disalin.').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    });
  });

  test('that asks for what is not there is told so, once', async () => {
    await visit(`/unit/?tahun=1800,${YEAR}&provinsi=atlantis`, DESK, async (page) => {
      await isAt(page, `?tahun=${YEAR}`);
      const note = page.getByText('Tidak dikenal, jadi diabaikan: tahun=1800, provinsi=atlantis.');
      await note.waitFor();
      expect(await shownCount(page)).toBe(ofYear.length);
      await sorted(page, 'nama').getByRole('button').click();
      await isAt(page, `?tahun=${YEAR}&urut=nama`);
      expect(await note.count()).toBe(0);
    });
  });

  test.skipIf(pages < 2)(
    'names the page, and the last one where there is no such page',
    async () => {
      await visit('/unit/?halaman=99', DESK, async (page) => {
        await isAt(page, `?halaman=${pages}`);
        expect(await shownRows(page)).toEqual(plain(rows.slice((pages - 1) * PAGE)));
        await page.getByRole('button', { name: 'Sebelumnya' }).click();
        await isAt(page, pages === 2 ? '' : `?halaman=${pages - 1}`);
        expect(await shownRows(page)).toEqual(
          plain(rows.slice((pages - 2) * PAGE, (pages - 1) * PAGE)),
        );
        expect(await hasFocus(page, 'caption')).toBe(true);
      });
    },
  );
});

describe('words', () => {
  const office = site.register.units.at(-1)?.name ?? '';

  test('the field of the header leads to the table, the best match first', async () => {
    await visit('/', DESK, async (page) => {
      await page.locator(`header form[action$="/unit/"] input[name="q"]`).fill(office);
      await page.locator(`header form[action$="/unit/"] input[name="q"]`).press('Enter');
      await page.waitForURL('**/unit/?q=*');
      await isOpen(page);
      expect((await shownRows(page))[0]?.name).toBe(office);
      expect(await page.locator('.find input').inputValue()).toBe(office);
    });
  });

  test('what is typed while the table is loading is not lost, and Back undoes it', async () => {
    await visit('/unit/', DESK, async (page) => {
      await page.locator('.find input').pressSequentially(office, { delay: 5 });
      await isAt(page, `?q=${encodeURIComponent(office)}`);
      expect((await shownRows(page))[0]?.name).toBe(office);
      expect(await page.locator('.find input').inputValue()).toBe(office);
      expect(await hasFocus(page, '.find input')).toBe(true);
      await page.goBack();
      await isAt(page, '');
      await expect.poll(() => shownCount(page)).toBe(rows.length);
      expect(await page.locator('.find input').inputValue()).toBe('');
    });
  });

  test('nothing found is no proof, and the page says so', async () => {
    await visit('/unit/?q=qqzzxxvvkkjjww', DESK, async (page) => {
      await page.getByText('Tidak ditemukan di sini tidak berarti tidak berpredikat.').waitFor();
      expect(await page.locator('table.offices').isVisible()).toBe(false);
      expect(await shownCount(page)).toBe(0);
      await page.locator('.chips button').click();
      await isAt(page, '');
      expect(await shownCount(page)).toBe(rows.length);
      expect(await page.locator('table.offices').isVisible()).toBe(true);
    });
  });
});

describe('facets', () => {
  test('the count of a choice is the number of rows it leads to', async () => {
    await visit(`/unit/?tahun=${YEAR}`, DESK, async (page) => {
      for (const facet of FACETS) {
        await openFacet(page, facet);
        const labels = facetOf(page, facet).locator('.options label');
        const last = Math.min(await labels.count(), 30) - 1;
        const values = new Set<string>();
        for (const at of [0, last]) values.add(await labels.nth(at).locator('input').inputValue());
        for (const value of values) {
          const choice = box(page, facet, value);
          const before = await choice.isChecked();
          if (facet === 'tahun' && !before) await box(page, 'tahun', YEAR).uncheck();
          const label = facetOf(page, facet).locator('label', {
            has: page.locator(`input[value="${value}"]`),
          });
          const count = (await label.locator('.n').innerText()).replace(/[.,]/g, '');
          await choice.check();
          await expect
            .poll(() => shownCount(page), { message: `${facet} ${value}` })
            .toBe(Number(count));
          if (facet === 'tahun') {
            await box(page, 'tahun', YEAR).check();
            if (value === YEAR) continue;
          }
          await choice.uncheck();
          await expect.poll(() => shownCount(page)).toBe(ofYear.length);
        }
      }
    });
  });

  test('two choices of a facet are one or the other, of two facets both', async () => {
    await visit('/unit/', DESK, async (page) => {
      await openFacet(page, 'predikat');
      await box(page, 'predikat', 'wbk').check();
      await box(page, 'predikat', 'wbbm').check();
      await isAt(page, '?predikat=wbbm,wbk');
      expect(await shownCount(page)).toBe(rows.filter((row) => row.predicate !== '').length);
      await openFacet(page, 'tahun');
      await box(page, 'tahun', YEAR).check();
      await isAt(page, `?tahun=${YEAR}&predikat=wbbm,wbk`);
      expect(await shownCount(page)).toBe(ofYear.length);
      await page.getByRole('button', { name: 'Hapus semua pilihan' }).click();
      await isAt(page, '');
      expect(await shownCount(page)).toBe(rows.length);
    });
  });

  test('a long list is narrowed by a part of a name', async () => {
    await visit('/unit/', DESK, async (page) => {
      await openFacet(page, 'instansi');
      const list = facetOf(page, 'instansi').locator('.options label');
      const narrow = facetOf(page, 'instansi').locator('input[type="search"]');
      if ((await narrow.count()) === 0) return;
      const name = await list.nth(2).locator('span').first().innerText();
      await narrow.fill(name.toUpperCase());
      await expect.poll(() => list.count()).toBeLessThan(15);
      expect(await list.first().innerText()).toContain(name);
      await narrow.fill('qqzzxx');
      await facetOf(page, 'instansi').getByText('Tidak ada pilihan yang cocok.').waitFor();
    });
  });
});

describe('the file of a view', () => {
  const save = 'Unduh tampilan ini';

  test('holds the rows of the table in its order, all pages', async () => {
    await visit('/unit/?predikat=wbk&urut=-tahun', DESK, async (page) => {
      const button = page.getByRole('button', { name: save });
      const shown: Awaited<ReturnType<typeof shownRows>> = [];
      for (;;) {
        await isOpen(page);
        shown.push(...(await shownRows(page)));
        const next = page.getByRole('button', { name: 'Berikutnya' });
        if (!(await next.isVisible())) break;
        const before = search(page);
        await next.click();
        await page.waitForFunction((query) => location.search !== query, before);
      }
      expect(shown).toHaveLength(rows.filter((row) => row.predicate === 'WBK').length);
      expect((await button.innerText()).replaceAll('.', '')).toContain(`${shown.length} baris`);
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(download.suggestedFilename()).toBe('peta-integritas-predikat-wbk-urut-tahun.csv');
      const { data, meta } = Papa.parse<Record<string, string>>(
        await readFile(await download.path(), 'utf8'),
        { header: true, skipEmptyLines: true },
      );
      expect(data.map((row) => [row['unit'], row['year'], row['predicate']])).toEqual(
        shown.map(({ name, year, predicate }) => [name, year, predicate]),
      );
      expect(meta.fields).toContain('source_urls');
    });
  });

  test('of other data than the table nothing is saved', async () => {
    await visit(`/unit/?tahun=${YEAR}`, DESK, async (page) => {
      const downloads: unknown[] = [];
      page.on('download', (download) => downloads.push(download));
      await page.route('**/data/latest/register.csv', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()}one,more\n` });
      });
      await page.getByRole('button', { name: save }).click();
      await page.getByText('Tidak ada yang disimpan').waitFor();
      await page.waitForTimeout(300);
      expect(downloads).toEqual([]);
    });
  });
});

describe('with the keyboard alone', () => {
  test('a facet is opened, chosen and taken back, and the focus is never lost', async () => {
    await visit('/unit/', DESK, async (page) => {
      await page.locator('[data-facet="predikat"] summary').focus();
      await page.keyboard.press('Enter');
      await facetOf(page, 'predikat').locator('label').first().waitFor();
      expect(await hasFocus(page, '[data-facet="predikat"] summary')).toBe(true);
      await page.keyboard.press('Tab');
      const first = await page.evaluate(() => document.activeElement?.getAttribute('value') ?? '');
      await page.keyboard.press('Space');
      await isAt(page, `?predikat=${first}`);
      expect(await hasFocus(page, `[data-facet="predikat"] input[value="${first}"]`)).toBe(true);
      const outline = await page.evaluate(() =>
        document.activeElement === null
          ? ''
          : getComputedStyle(document.activeElement).outlineStyle,
      );
      expect(outline).toBe('solid');
      await page.locator('.chips button').focus();
      await page.keyboard.press('Enter');
      await isAt(page, '');
      expect(await hasFocus(page, '.status'), 'the last choice takes the focus with it').toBe(true);
      expect(await box(page, 'predikat', first).isChecked()).toBe(false);
    });
  });

  test('of several choices the next one has the focus when one is taken back', async () => {
    await visit('/unit/?predikat=wbbm,wbk&dicabut=tidak', DESK, async (page) => {
      await isOpen(page);
      await page.locator('.chips button').nth(1).focus();
      await page.keyboard.press('Enter');
      await isAt(page, '?predikat=wbbm&dicabut=tidak');
      const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
      expect(name).toContain('Pencabutan');
    });
  });

  test('a heading sorts, keeps the focus and says its order', async () => {
    await visit('/unit/', DESK, async (page) => {
      const heading = sorted(page, 'tahun');
      await heading.getByRole('button').focus();
      for (const [order, address] of [
        ['ascending', '?urut=tahun'],
        ['descending', '?urut=-tahun'],
        [null, ''],
      ] as const) {
        await page.keyboard.press('Enter');
        await isAt(page, address);
        expect(await heading.getAttribute('aria-sort')).toBe(order);
        expect(await hasFocus(page, 'th[data-sort="tahun"] button')).toBe(true);
        const years = (await shownRows(page)).map(({ year }) => Number(year || 9999));
        if (order === 'ascending') expect(years).toEqual([...years].sort((a, b) => a - b));
      }
    });
  });
});

describe('without JavaScript', () => {
  const still = { ...DESK, javaScriptEnabled: false };

  test('the table stands there, with what to do instead of filtering', async () => {
    await visit('/unit/?q=x', still, async (page) => {
      expect(await shownRows(page)).toEqual(plain(rows.slice(0, PAGE)));
      expect(await page.locator('main noscript').innerText()).toContain('membutuhkan JavaScript');
      expect(await page.locator('th button').count()).toBe(0);
      await page.locator('#saring > summary').click();
      await facetOf(page, 'layanan').locator('summary').click();
      const link = page.locator(`a[href$="/unit/layanan/${SERVICE}/"]`);
      const said = await facetOf(page, 'layanan').locator('li', { has: link }).innerText();
      await facetOf(page, 'layanan').locator(link).click();
      const wanted = rows.filter((row) => row.service === SERVICE);
      expect(said.replaceAll('.', '')).toMatch(new RegExp(` ${wanted.length}$`));
      expect(await shownRows(page)).toEqual(plain(wanted).slice(0, PAGE));
      expect(await page.locator('.caution a[href$="/cakupan/"]').count()).toBe(1);
      expect(await page.locator('a[download][href$="/data/latest/register.csv"]').count()).toBe(1);
    });
  });

  test.skipIf(pages < 2)(
    'every row is on one of the pages, and letters lead to theirs',
    async () => {
      await visit('/unit/', still, async (page) => {
        const letters = await page.locator('a.letter').evaluateAll((all) =>
          all.map((link) => ({
            letter: link.textContent,
            href: link.getAttribute('href') ?? '',
          })),
        );
        expect(letters.length).toBeGreaterThan(1);
        const shown = await shownRows(page);
        for (let at = 2; at <= pages; at++) {
          await page.locator('a[rel="next"]').click();
          expect(page.url()).toMatch(new RegExp(`/unit/halaman/${at}/$`));
          shown.push(...(await shownRows(page)));
        }
        expect(await page.locator('a[rel="next"]').count()).toBe(0);
        expect(shown).toEqual(plain(rows));
        const first = letters.at(-1);
        await page.goto(new URL(first?.href ?? '', new URL('../../', page.url())).href);
        const row = page.locator(`tr${new URL(page.url()).hash}`);
        expect((await row.innerText()).slice(0, 1).toUpperCase()).toBe(first?.letter);
      });
    },
  );
});

describe('what nobody should write', () => {
  test.each([
    ['markup', MARKUP],
    ['letters of patterns', '.*+?^$()[]{}|\\'],
    ['quotes and entities', `"'&lt;&#60;\``],
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['a word with markup', `kantor ${MARKUP}`],
  ])('%s, as words and as a value of a facet', async (_, text) => {
    await visit('/unit/', DESK, async (page) => {
      page.on('dialog', () => {
        throw new Error('the page ran what was written into its address');
      });
      const value = encodeURIComponent(text);
      // A server refuses addresses of any length that is not reasonable; in the page they may come.
      await page.evaluate(
        (query) => history.replaceState(null, '', query),
        `?q=${value}&kota=${value}`,
      );
      await page.locator('#saring summary').first().click();
      await isOpen(page);
      expect(await page.locator('main img').count()).toBe(0);
      await page.getByText('Tidak dikenal, jadi diabaikan: kota=').waitFor();
      const typed = await page.locator('.find input').inputValue();
      expect(typed).toBe(text.slice(0, 200));
      expect(search(page).length).toBeLessThan(2000);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        1280,
      );
      await page.locator('.find input').fill(`${text.slice(0, 150)} x`);
      await page.locator('.find input').press('Enter');
      const written = encodeURIComponent(`${text.slice(0, 150)} x`).replaceAll("'", '%27');
      await isAt(page, `?q=${written}`);
      expect(await page.locator('main img').count()).toBe(0);
    });
  });
});

describe('the opened table', () => {
  test('nothing of it is loaded before it is asked for', async () => {
    await visit('/unit/', DESK, async (page) => {
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
      await page.reload();
      await page.waitForTimeout(300);
      const isLater = (path: string) => /indeks\.json$|open-table|register\.csv$/.test(path);
      expect(loaded.filter(isLater)).toEqual([]);
      await openFacet(page, 'tahun');
      expect(loaded.filter((path) => path.endsWith('indeks.json'))).toHaveLength(1);
      expect(loaded.filter((path) => path.endsWith('register.csv'))).toEqual([]);
    });
  });

  test.each([
    ['a desk', DESK],
    ['a phone', PHONE],
  ])('nothing moves by itself while the page comes on %s', async (_, options) => {
    await visit('/unit/', options, async (page) => {
      await page.waitForTimeout(300);
      expect(await layoutShift(page)).toBeLessThan(0.01);
    });
  });

  test('what cannot be loaded is said, and the table and its links stay', async () => {
    await visit('/unit/', DESK, async (page) => {
      await page.route('**/cari/indeks.json', (route) => route.fulfill({ body: 'not JSON' }));
      await facetOf(page, 'layanan').locator('summary').click();
      await page.getByText('tidak dapat dimuat').waitFor();
      expect(await shownRows(page)).toEqual(plain(rows.slice(0, PAGE)));
      expect(await facetOf(page, 'layanan').locator('a').first().isVisible()).toBe(true);
      await page.unroute('**/cari/indeks.json');
      await openFacet(page, 'jenis');
      await facetOf(page, 'layanan').locator('label').first().waitFor();
      expect(await shownCount(page)).toBe(rows.length);
    });
  });

  test.each([
    ['/unit/', { ...DESK, colorScheme: 'light' }],
    [`/en/unit/?tahun=${YEAR}&predikat=wbk,wbbm&urut=-tahun`, { ...DESK, colorScheme: 'dark' }],
    [`/unit/?layanan=${SERVICE}&q=kantor`, { ...PHONE, colorScheme: 'light' }],
    ['/en/unit/?q=qqzzxx&tahun=1800', { ...PHONE, colorScheme: 'dark' }],
  ] satisfies [string, BrowserContextOptions][])(
    'axe finds nothing in %s, what is touched is large enough, and nothing moves sideways',
    async (path, options) => {
      await visit(path, options, async (page) => {
        for (const facet of ['predikat', 'instansi', 'kota']) await openFacet(page, facet);
        expect(await runAxe(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
        if (options.hasTouch !== true) return;
        const small = await page
          .locator(
            'office-table :is(button, summary, select, label:has(input), input[type="search"])',
          )
          .evaluateAll((all) =>
            all
              .filter((each) => each.checkVisibility({ visibilityProperty: true }))
              .map((each) => ({ size: each.getBoundingClientRect(), text: each.textContent }))
              .filter(({ size }) => size.height < 43.5)
              .map(({ text }) => text),
          );
        expect(small).toEqual([]);
      });
    },
  );

  test('on a phone the facets are behind one line that counts the choices', async () => {
    await visit(`/unit/?tahun=${YEAR}&predikat=wbk`, PHONE, async (page) => {
      await isOpen(page);
      expect(await page.locator('#saring > summary').innerText()).toBe('Saring (2)');
      expect(await facetOf(page, 'tahun').isVisible()).toBe(false);
      expect(await page.locator('th button').first().isVisible()).toBe(false);
      await page.getByLabel('Urutkan').selectOption({ label: 'Nama, Z ke A' });
      await isAt(page, `?tahun=${YEAR}&predikat=wbk&urut=-nama`);
      await page.locator('#saring > summary').click();
      expect(await facetOf(page, 'tahun').isVisible()).toBe(true);
      expect(await facetOf(page, 'tahun').innerText()).toContain('(1 dipilih)');
    });
  });
});
