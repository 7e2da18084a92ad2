import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CITATION_FORMS } from '../cite/citation-forms.ts';
import { readBibtex } from '../cite/read-bibtex.ts';
import { readCslJson } from '../cite/read-csl-json.ts';
import { readRis } from '../cite/read-ris.ts';
import { site } from '../site-data.ts';
import { runAxe } from './run-axe.ts';
import { useSite } from './use-site.ts';

const visit = useSite();
const DESK = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const MAY_COPY = { ...DESK, permissions: ['clipboard-read', 'clipboard-write'] };
const WITHOUT_SCRIPT = { ...DESK, javaScriptEnabled: false };

const release = site.register.releases.at(-1) ?? { version: '', date: '' };
const unit = site.register.units[0]?.id ?? '';
const OFFICES = [`/unit/${unit}/`, `/en/unit/${unit}/`];
// Each with the address of its files, without ending.
const BOXES = [
  ['/grafik/predikat-per-tahun/nasional/', '/grafik/predikat-per-tahun/nasional'],
  ['/en/grafik/predikat-per-tahun/nasional/', '/en/grafik/predikat-per-tahun/nasional'],
  ['/data/', '/data/latest/dataset'],
  ['/en/data/', '/en/data/latest/dataset'],
] as const;

const box = (page: Page) => page.locator('cite-box');
const more = (page: Page) => box(page).locator('button:not([data-copy])');
const copyButton = (page: Page, form: string) => box(page).locator(`[data-copy="${form}"]`);
const status = (page: Page) => box(page).getByRole('status');

/** Presses a button that copies, and gives back what it put into the clipboard. */
async function copied(page: Page, form: string): Promise<string> {
  const [, what = '?'] =
    (await copyButton(page, form).getAttribute('aria-label'))?.split(': ') ?? [];
  await copyButton(page, form).click();
  await expect.poll(() => status(page).innerText()).toContain(`: ${what}`);
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The text of a file that a link hands over, and the name it gets. */
async function downloaded(page: Page, name: string): Promise<{ name: string; text: string }> {
  const link = box(page).getByRole('link', { name, exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString() };
}

describe('without JavaScript', () => {
  test.each(OFFICES)('%s says in its footer how to cite it', async (path) => {
    await visit(path, WITHOUT_SCRIPT, async (page) => {
      const cite = await page.locator('footer .cite').innerText();
      const url = await page.locator('link[rel="canonical"]').getAttribute('href');
      expect(cite).toContain(`“${await page.locator('h1').innerText()}”`);
      expect(cite).toContain(release.version);
      expect(cite).toMatch(/bukan situs resmi|not an official site of the ministry/);
      expect(cite.endsWith(` ${url}`)).toBe(true);
      expect(await more(page).isVisible()).toBe(false);
    });
  });

  test.each(BOXES)('%s has texts to select and files to take', async (path, files) => {
    await visit(path, WITHOUT_SCRIPT, async (page) => {
      const [short, long] = await box(page).locator('.cite').allInnerTexts();
      expect(short).toMatch(/^Peta Integritas \(\d{4}\), (versi|version) [\d.]+$/);
      expect(long).toMatch(/bukan situs resmi|not an official site of the ministry/);
      for (const { name, ending } of CITATION_FORMS) {
        const link = box(page).getByRole('link', { name, exact: true });
        expect(new URL((await link.getAttribute('href')) ?? '', page.url()).pathname).toMatch(
          new RegExp(`${files}.${ending}$`),
        );
      }
      await page.locator('footer a[href="#kutip"]').click();
      expect(await page.locator('#kutip').isVisible()).toBe(true);
    });
  });
});

test.each(BOXES)('%s: every button copies what the page or the file says', async (path, files) => {
  await visit(path, MAY_COPY, async (page) => {
    const [short = '', long = ''] = await box(page).locator('.cite').allInnerTexts();
    expect(await copied(page, 'short')).toBe(short);
    expect(await copied(page, 'long')).toBe(long);
    for (const { name, ending } of CITATION_FORMS) {
      const base = new URL(page.url()).pathname.slice(0, -path.length);
      const answer = await page.request.get(new URL(`${base}${files}.${ending}`, page.url()).href);
      const text = await answer.text();
      expect(await copied(page, ending)).toBe(text);
      expect((await downloaded(page, name)).text).toBe(text);
    }
  });
});

test.each(OFFICES)('%s: its citations are made when they are asked for', async (path) => {
  await visit(path, MAY_COPY, async (page) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.waitForLoadState('networkidle');
    expect(scripts).toEqual([]);
    await more(page).click();
    await copyButton(page, 'bib').waitFor();
    const [line = '', short = ''] = await box(page).locator('.cite').allInnerTexts();
    expect(await copied(page, 'short')).toBe(short);
    expect(await copied(page, 'long')).toBe(line);
    const title = await page.locator('h1').innerText();
    const url = await page.locator('link[rel="canonical"]').getAttribute('href');
    const texts = new Map<string, string>();
    for (const { name, ending } of CITATION_FORMS) {
      const text = await copied(page, ending);
      const file = await downloaded(page, name);
      expect(file.text).toBe(text);
      expect(file.name).toMatch(new RegExp(`^peta-integritas-${release.version}-.*.${ending}$`));
      texts.set(ending, text);
    }
    const entry = readBibtex(texts.get('bib') ?? '');
    const reference = readRis(texts.get('ris') ?? '');
    const item = readCslJson(texts.get('csl.json') ?? '');
    expect([entry.fields.get('title'), reference.get('TI'), item.title]).toEqual(
      Array(3).fill(title),
    );
    expect([entry.fields.get('url'), reference.get('UR'), item.URL]).toEqual(Array(3).fill(url));
    expect(item.type).toBe('webpage');
    expect(item.version).toBe(release.version);
    expect(item.issued['date-parts']).toEqual([release.date.split('-').map(Number)]);
  });
});

test('with the keyboard alone: open, copy, close', async () => {
  await visit(OFFICES[0] ?? '/', MAY_COPY, async (page) => {
    await more(page).focus();
    expect(await more(page).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await copyButton(page, 'bib').waitFor();
    expect(await more(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page).innerText()).not.toBe('');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(release.version);
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-copy'));
    expect(focused).toBe('short');
    await more(page).focus();
    await page.keyboard.press('Space');
    await copyButton(page, 'bib').waitFor({ state: 'hidden' });
    await page.keyboard.press('Space');
    await copyButton(page, 'bib').waitFor();
  });
});

test('where copying is refused the text appears, selected', async () => {
  await visit('/data/', DESK, async (page) => {
    await page.evaluate(() => {
      const clipboard = { writeText: () => Promise.reject(new Error('refused')) };
      Object.defineProperty(navigator, 'clipboard', { value: clipboard });
    });
    await copyButton(page, 'ris').click();
    const field = box(page).locator('textarea');
    await field.waitFor();
    const selected = await field.evaluate((each: HTMLTextAreaElement) =>
      each.value.slice(each.selectionStart, each.selectionEnd),
    );
    expect(selected).toContain('TY  - DATA');
    expect(await runAxe(page)).toEqual([]);
  });
});

test('what cannot be loaded is said', async () => {
  await visit(OFFICES[0] ?? '/', DESK, async (page) => {
    await page.route('**/CiteCode*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' }),
    );
    await more(page).click();
    expect(await box(page).getByRole('alert').innerText()).toContain('Tidak dapat dimuat');
  });
});

test.each([
  [OFFICES[0] ?? '/', { ...DESK, colorScheme: 'light' as const }],
  [OFFICES[1] ?? '/', { ...PHONE, colorScheme: 'dark' as const }],
  ['/data/', { ...PHONE, colorScheme: 'light' as const }],
  ['/en/grafik/predikat-per-tahun/nasional/', { ...DESK, colorScheme: 'dark' as const }],
])('axe finds nothing in the citations of %s', async (path, options) => {
  await visit(path, options, async (page) => {
    if ((await more(page).count()) > 0) await more(page).click();
    await copyButton(page, 'bib').waitFor();
    expect(await runAxe(page)).toEqual([]);
    // Not the width of the window: a phone makes that as wide as what sticks out.
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(options.viewport.width);
  });
});
