import type { BrowserContextOptions, Page, Response } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { compareCsv } from '../elements/office-compare/compare-csv.ts';
import { compareRounds } from '../elements/office-compare/compare-rounds.ts';
import { formatNumber } from '../i18n/format.ts';
import { brotliBytes } from '../site-check/brotli.ts';
import { site } from '../site-data.ts';
import { compareExamples } from '../totals/compare-examples.ts';
import { comparedInstitution } from '../totals/compared-institution.ts';
import { comparedProvince } from '../totals/compared-place.ts';
import { layoutShift } from './layout-shift.ts';
import { runAxe } from './run-axe.ts';
import { useSite } from './use-site.ts';

const visit = useSite();
const DESK = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 } };

const examples = compareExamples(site);
const two = (level: string) => examples.find((each) => each.level === level)?.ids ?? [];
const [first = '', second = ''] = two('instansi');
const others = site.register.institutions
  .map(({ id }) => id)
  .filter((id) => id !== first && id !== second);
const nameOf = (id: string) => site.institution(id).name.id;
const query = (...ids: readonly string[]) => `/banding/?instansi=${ids.join(',')}`;
const searchOf = (page: Page) => new URL(page.url()).search;
const heads = (page: Page) => page.locator('table.rounds thead th a');
const emptyCities = site.totals.cities
  .filter(({ awards }) => awards.length === 0)
  .slice(0, 2)
  .map(({ code }) => code);

/** Waits until the comparison shows these subjects, and no others. */
async function shows(page: Page, ...names: readonly string[]): Promise<void> {
  await expect
    .poll(() => page.locator('table.summary thead th a').allInnerTexts())
    .toEqual([...names]);
}

/** Types a name and takes the first that is offered, by key. */
async function add(page: Page, name: string): Promise<void> {
  await page.locator('#tambah').focus();
  await page.keyboard.type(name);
  await page.locator('.suggestions button', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
}

const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id,
  );

describe('what is shown', () => {
  test('two institutions, every number as the model has it, each with its sources', async () => {
    await visit(query(first, second), DESK, async (page) => {
      const models = [first, second].map((id) => comparedInstitution(site, id));
      await shows(page, nameOf(first), nameOf(second));
      const rows = page.locator('table.rounds tbody tr');
      const expected = compareRounds(models);
      expect(expected.length).toBeGreaterThan(1);
      expect(await rows.locator('th').allInnerTexts()).toEqual(
        expected.map(({ year }) => String(year)),
      );
      for (const [at, { rounds }] of expected.entries()) {
        for (const [column, round] of rounds.entries()) {
          const cell = rows.nth(at).locator('td').nth(column);
          const text = await cell.innerText();
          if (round === null) {
            expect(text).toMatch(/tidak ada yang diketahui|belum ada|sudah tidak ada/);
            continue;
          }
          const { official, named, proposed, ownStated } = round;
          const value = official === null ? '' : formatNumber('id', official.value);
          expect(text).toMatch(
            official === null
              ? 'angka resmi tidak diketahui'
              : `${official.basis === 'part' ? 'sedikitnya ' : ''}${value} resmi`,
          );
          expect(text).toMatch(
            named.total === 0
              ? 'belum ada yang bernama'
              : `${formatNumber('id', named.total)} bernama`,
          );
          const sources = [official, proposed, ownStated].flatMap(
            (figure) => figure?.sources ?? [],
          );
          const links = await cell
            .locator('a[href*="/sumber/"]')
            .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-2)));
          expect(links).toEqual(sources);
        }
      }
      for (const [column, { named, officesAwarded }] of models.entries()) {
        const cells = page.locator(`table.summary td:nth-of-type(${column + 1})`);
        const texts = (await cells.allInnerTexts()).join('\n');
        expect(texts).toContain(`${formatNumber('id', named.wbk)} WBK`);
        expect(texts).toContain(formatNumber('id', officesAwarded));
      }
    });
  });

  test('provinces have names only, and no official figure', async () => {
    const codes = two('provinsi');
    await visit(`/banding/?provinsi=${codes.join(',')}`, DESK, async (page) => {
      await shows(page, ...codes.map((code) => site.province(code).name));
      expect(await page.locator('ul.caution').innerText()).toContain('tidak pernah dirinci');
      const table = await page.locator('table.rounds').innerText();
      expect(table).not.toMatch(/resmi/);
      const fact = await page.locator('.say').innerText();
      for (const code of codes) {
        const { name } = site.province(code);
        expect(fact).toContain(`${name} ${comparedProvince(site, code).named.total}`);
      }
    });
  });

  test.skipIf(emptyCities.length < 2)(
    'cities without a named office say so, not nought',
    async () => {
      await visit(`/banding/?kota=${emptyCities.join(',')}`, DESK, async (page) => {
        await shows(page, ...emptyCities.map((code) => site.city(code).name));
        expect(await page.locator('.empty').innerText()).toContain('tidak berarti tidak ada');
        expect(await page.locator('table.summary').innerText()).toContain('belum ada yang bernama');
        expect(await page.locator('table.rounds').count()).toBe(0);
        expect(await page.locator('.actions button').count()).toBe(1);
      });
    },
  );

  test('the file holds the rows that the page shows, and its button counts them', async () => {
    await visit(query(first, second), DESK, async (page) => {
      const csv = compareCsv([first, second].map((id) => comparedInstitution(site, id)));
      const button = page.locator('.actions button', { hasText: 'CSV' });
      expect(await button.innerText()).toBe(`CSV, ${csv.rows} baris`);
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(download.suggestedFilename()).toBe(`banding-instansi-${first}-${second}.csv`);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).toString()).toBe(csv.text);
    });
  });
});

describe('the address', () => {
  test('adding and removing go into it, and Back and Forward follow', async () => {
    await visit('/banding/', DESK, async (page) => {
      await add(page, nameOf(first));
      await shows(page, nameOf(first));
      expect(searchOf(page)).toBe(`?instansi=${first}`);
      await add(page, nameOf(second));
      await shows(page, nameOf(first), nameOf(second));
      expect(searchOf(page)).toBe(`?instansi=${first},${second}`);
      expect(await page.locator('[data-status]').innerText()).toContain('2 dari 4');
      await page.locator('.chosen button').first().click();
      await shows(page, nameOf(second));
      expect(searchOf(page)).toBe(`?instansi=${second}`);
      await page.goBack();
      await shows(page, nameOf(first), nameOf(second));
      await page.goBack();
      await shows(page, nameOf(first));
      await page.goBack();
      await shows(page);
      expect(await page.locator('[data-examples]').isVisible()).toBe(true);
      expect(searchOf(page)).toBe('');
      await page.goForward();
      await page.goForward();
      await shows(page, nameOf(first), nameOf(second));
      await page.reload();
      await shows(page, nameOf(first), nameOf(second));
    });
  });

  test('is copied, and shows the same in the other language', async () => {
    const options = { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] };
    await visit(query(first, second), options, async (page) => {
      await page.locator('.actions button').first().click();
      await page.locator('[data-status]', { hasText: 'disalin' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
      await page.locator('a.language').click();
      await shows(page, ...[first, second].map((id) => site.institution(id).name.en));
      expect(new URL(page.url()).pathname).toMatch(/\/en\/banding\/$/);
    });
  });

  test('holds four at most: more are told, and no fifth can be added', async () => {
    const ids = [first, second, ...others].slice(0, 6);
    await visit(query(...ids), DESK, async (page) => {
      await shows(page, ...ids.slice(0, 4).map(nameOf));
      expect(searchOf(page)).toBe(`?instansi=${ids.slice(0, 4).join(',')}`);
      const notice = await page.locator('.notices').innerText();
      for (const id of ids.slice(4)) expect(notice).toContain(nameOf(id));
      await page.locator('#tambah').fill(nameOf(ids[4] ?? ''));
      await page.locator('[data-status]', { hasText: 'Sudah ada empat' }).waitFor();
      await page.keyboard.press('Enter');
      expect(await page.locator('.chosen li').count()).toBe(4);
    });
  });

  test('takes the first level, leaves out what is twice or unknown, and tells', async () => {
    const [province = ''] = two('provinsi');
    const path = `/banding/?provinsi=${province}&instansi=${first},${first},tidak-ada,${second}`;
    await visit(path, DESK, async (page) => {
      await shows(page, nameOf(first), nameOf(second));
      expect(searchOf(page)).toBe(`?instansi=${first},${second}`);
      const notices = await page.locator('.notices p').allInnerTexts();
      expect(notices).toEqual([
        expect.stringContaining('dilewati: Provinsi'),
        'Tidak dikenal, jadi dilewati: tidak-ada.',
      ]);
    });
  });

  test.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['names of every object', '__proto__,constructor,toString'],
    ['a way up', '../../unit,..%2F..%2Fetc'],
    ['ten thousand letters', 'x'.repeat(10_000)],
    ['a script', '"><script>document.title=1</script>'],
  ])('does no harm with %s', async (_, hostile) => {
    await visit('/banding/', DESK, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      page.on('dialog', () => asked.push('dialog'));
      const address = new URL(page.url());
      await page.goto(`${address.origin}${address.pathname}?kota=${encodeURIComponent(hostile)}`);
      await page.locator('.notices', { hasText: 'Tidak dikenal' }).waitFor();
      expect(asked.filter((path) => /dialog|banding\/data/.test(path))).toEqual([]);
      expect(await page.locator('main img, main [onerror]').count()).toBe(0);
      expect(await page.locator('.notices').innerText()).toContain(hostile.slice(0, 4));
      expect((await page.locator('.notices').innerText()).length).toBeLessThan(300);
      expect(searchOf(page)).toBe('');
      expect(await page.locator('[data-examples]').isVisible()).toBe(true);
    });
  });
});

describe('by keyboard', () => {
  test('a level, a name by arrow keys, and removal hands the focus on', async () => {
    const [one = '', other = ''] = two('provinsi').map((code) => site.province(code).name);
    await visit('/banding/', DESK, async (page) => {
      await page.locator('[name="level"]:checked').focus();
      await page.keyboard.press('ArrowDown');
      await page.locator('[data-field-label]', { hasText: 'Tambah provinsi' }).waitFor();
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('tambah');
      for (const name of [one, other]) {
        await page.keyboard.type(name);
        await page.locator('.suggestions button', { hasText: name }).first().waitFor();
        await page.keyboard.press('ArrowDown');
        expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(name);
        await page.keyboard.press('Enter');
        expect(await focused(page)).toBe('tambah');
      }
      await shows(page, one, other);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe(`Hapus ${one} dari perbandingan`);
      await page.keyboard.press('Enter');
      await shows(page, other);
      expect(await focused(page)).toBe(`Hapus ${other} dari perbandingan`);
      await page.keyboard.press('Enter');
      await shows(page);
      expect(await focused(page)).toBe('tambah');
    });
  });

  test('Escape puts the names away, and another level begins anew', async () => {
    const [code = ''] = two('provinsi');
    await visit(query(first, second), DESK, async (page) => {
      await shows(page, nameOf(first), nameOf(second));
      await page.locator('#tambah').focus();
      await page.keyboard.type(nameOf(others[0] ?? ''));
      await page.locator('.suggestions button').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect(await page.locator('.suggestions').isVisible()).toBe(false);
      expect(await focused(page)).toBe('tambah');
      await page.locator('#tambah').fill('');
      await page.locator('[value="provinsi"]').check();
      await page.locator('[data-status]', { hasText: 'memulai perbandingan baru' }).waitFor();
      await shows(page, nameOf(first), nameOf(second));
      await add(page, site.province(code).name);
      await shows(page, site.province(code).name);
      expect(searchOf(page)).toBe(`?provinsi=${code}`);
    });
  });
});

describe('what is loaded', () => {
  test('little by itself; the rest when the form is touched', async () => {
    await visit('/banding/', DESK, async (page) => {
      const loaded: Response[] = [];
      page.on('response', (response) => loaded.push(response));
      await page.reload({ waitUntil: 'networkidle' });
      const pathOf = (response: Response) => new URL(response.url()).pathname;
      expect(loaded.map(pathOf).filter((path) => path.endsWith('.json'))).toEqual([]);
      const own = loaded.filter((response) => /banding[^/]*\.js$/.test(pathOf(response)));
      expect(own).toHaveLength(1);
      const bodies = await Promise.all(own.map((response) => response.body()));
      const sizes = await Promise.all(bodies.map((body) => brotliBytes(body.toString())));
      expect(Math.max(...sizes)).toBeLessThan(1024);
      const asked = page.waitForRequest('**/cari/indeks.json');
      await page.locator('#tambah').focus();
      await asked;
    });
  });

  test('what cannot be loaded is said, and tried again', async () => {
    await visit(query(first), DESK, async (page) => {
      await shows(page, nameOf(first));
      await page.route('**/banding/data/**', (route) => route.fulfill({ body: 'not JSON' }));
      await add(page, nameOf(second));
      await page.locator('[data-result]', { hasText: 'tidak dapat dimuat' }).waitFor();
      await page.unroute('**/banding/data/**');
      await page.getByRole('button', { name: 'Coba lagi' }).click();
      await shows(page, nameOf(first), nameOf(second));
    });
  });

  test('without JavaScript the page explains itself and leads on', async () => {
    await visit('/banding/', { ...DESK, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('main').innerText()).toContain('memerlukan JavaScript');
      expect(await page.locator('#tambah').isVisible()).toBe(false);
      expect(await page.locator('[data-examples] a').count()).toBe(examples.length);
      for (const path of ['/instansi/', '/provinsi/', '/kota/', '/grafik/#instansi'])
        expect(await page.locator(`main a[href$="${path}"]`).isVisible()).toBe(true);
    });
  });

  test('a page of an institution leads here', async () => {
    await visit(`/instansi/${first}/`, DESK, async (page) => {
      await page.locator('main a[href*="/banding/"]').click();
      await shows(page, nameOf(first));
      expect(await page.locator('.say').innerText()).toContain('Tambahkan satu lagi');
    });
  });
});

const FULL = [
  query(first, second, ...others.slice(0, 2)),
  `/en/banding/?provinsi=${two('provinsi').join(',')}`,
  `/banding/?kota=${two('kota').join(',')}`,
  `/banding/?kota=${emptyCities.join(',')}`,
];

test.each(
  FULL.flatMap((path, at): [string, BrowserContextOptions][] => [
    [path, { ...DESK, colorScheme: at % 2 === 0 ? 'light' : 'dark' }],
    [path, { ...PHONE, colorScheme: at % 2 === 0 ? 'dark' : 'light' }],
  ]),
)('axe finds nothing in %s, and nothing is wider than the screen', async (path, options) => {
  await visit(path, options, async (page) => {
    await page.locator('table.summary').waitFor();
    for (const summary of await page.locator('details.src summary').all()) await summary.click();
    expect(await runAxe(page)).toEqual([]);
    const [wide, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(wide).toBeLessThanOrEqual(room ?? 0);
    const small = await page
      .locator('office-compare :is(button, label:has(input), #tambah)')
      .evaluateAll((all) =>
        all
          .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 43.5)
          .map((each) => each.textContent),
      );
    expect(small).toEqual([]);
  });
});

test.each([
  ['a desk', DESK],
  ['a phone', PHONE],
])('nothing moves while a comparison comes on %s', async (_, options) => {
  await visit(query(first, second), options, async (page) => {
    await heads(page).first().waitFor();
    expect(await layoutShift(page)).toBeLessThan(0.05);
  });
});
