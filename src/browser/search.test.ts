import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { brotliBytes } from '../site-check/brotli.ts';
import { site } from '../site-data.ts';
import { layoutShift } from './layout-shift.ts';
import { runAxe } from './run-axe.ts';
import { useSite } from './use-site.ts';

const visit = useSite();
const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const PHONE: BrowserContextOptions = {
  ...{ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
};
/** No word of any register is like it. */
const NOTHING = 'qqwwzzxx';

const { units } = site.totals;
const isRevoked = (unit: (typeof units)[number]) => (unit.last?.revoked ?? '') !== '';
const nameOf = (id: string) => site.register.units.find((unit) => unit.id === id)?.name ?? '';
const office = units[0]?.id ?? '';
const revoked = units.find(isRevoked)?.id;

const field = (page: Page) => page.locator('office-search input').filter({ visible: true }).last();
const options = (page: Page) => page.locator('office-search [role="option"]');
const list = (page: Page) => page.locator('office-search [role="listbox"]');
const popup = (page: Page) => page.locator('office-search .found').filter({ visible: true });
const said = (page: Page) => page.locator('office-search [role="status"]').filter({ hasText: /./ });
const isExpanded = (page: Page) => field(page).getAttribute('aria-expanded');

/** Writes into the search box that shows and waits for what opens. */
async function ask(page: Page, query: string): Promise<void> {
  await field(page).focus();
  await page.keyboard.insertText(query);
  await popup(page).waitFor();
}

/** The text of the option that is active, by what the field tells those who hear it. */
async function activeText(page: Page): Promise<string | null> {
  const id = await field(page).getAttribute('aria-activedescendant');
  return id === null ? null : page.locator(`[id="${id}"][aria-selected="true"]`).innerText();
}

describe('without JavaScript', () => {
  test.each([
    ['/tahun/', '/unit/'],
    ['/en/tahun/', '/en/unit/'],
  ])('%s has a form that leads to the table at %s', async (path, table) => {
    await visit(path, { ...DESK, javaScriptEnabled: false }, async (page) => {
      const form = page.locator('header form[role="search"]');
      expect(await form.getAttribute('action')).toMatch(new RegExp(`${table}$`));
      expect(await form.getAttribute('method')).toBe('get');
      await form.locator('input[name="q"]').fill('PN Surabaya & sekitarnya');
      await form.locator('button').click();
      await page.waitForURL(`**${table}?q=PN+Surabaya+%26+sekitarnya`);
    });
  });

  test('home has a large one, and on a phone only that', async () => {
    for (const [options, count] of [[DESK, 2] as const, [PHONE, 1] as const])
      await visit('/', { ...options, javaScriptEnabled: false }, async (page) => {
        const inputs = page.locator('input[type="search"]').filter({ visible: true });
        expect(await inputs.count()).toBe(count);
        expect(await inputs.last().evaluate((input) => input.closest('main') !== null)).toBe(true);
      });
  });
});

describe('by keyboard', () => {
  test('an office is found, chosen and opened', async () => {
    await visit('/', DESK, async (page) => {
      await ask(page, nameOf(office));
      const wanted = page.locator(`[role="option"][href$="/unit/${office}/"]`);
      await wanted.waitFor();
      expect(await isExpanded(page)).toBe('true');
      expect(await field(page).getAttribute('aria-controls')).toBe(
        await list(page).filter({ visible: true }).getAttribute('id'),
      );
      expect(await activeText(page)).toBeNull();
      for (let step = 0; step < 40; step++) {
        await page.keyboard.press('ArrowDown');
        if ((await wanted.getAttribute('aria-selected')) === 'true') break;
      }
      expect(await activeText(page)).toContain(nameOf(office));
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/unit/${office}/`);
    });
  });

  test('arrows go round, and keys of the text leave the list', async () => {
    await visit('/tahun/', DESK, async (page) => {
      await ask(page, nameOf(office));
      const [first, last] = [options(page).first(), options(page).last()];
      await page.keyboard.press('ArrowUp');
      expect(await last.getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('ArrowDown');
      expect(await first.getAttribute('aria-selected')).toBe('true');
      expect(await options(page).and(page.locator('[aria-selected="true"]')).count()).toBe(1);
      await page.keyboard.press('Home');
      expect(await activeText(page)).toBeNull();
      await page.keyboard.type('a');
      expect(await field(page).inputValue()).toBe(`a${nameOf(office)}`);
    });
  });

  test('Enter without an active option leads to the table', async () => {
    await visit('/en/tahun/', DESK, async (page) => {
      await ask(page, nameOf(office));
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname.endsWith('/en/unit/'));
      expect(new URL(page.url()).searchParams.get('q')).toBe(nameOf(office));
    });
  });

  test('Escape closes first, then empties; arrow down opens again', async () => {
    await visit('/tahun/', DESK, async (page) => {
      await ask(page, nameOf(office));
      await page.keyboard.press('Escape');
      expect(await popup(page).count()).toBe(0);
      expect(await isExpanded(page)).toBe('false');
      expect(await field(page).inputValue()).toBe(nameOf(office));
      await page.keyboard.press('ArrowDown');
      await popup(page).waitFor();
      expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await field(page).inputValue()).toBe('');
    });
  });

  test('Tab leaves and closes, forwards and back', async () => {
    await visit('/tahun/', DESK, async (page) => {
      for (const key of ['Tab', 'Shift+Tab']) {
        await field(page).fill('');
        await ask(page, nameOf(office));
        await page.keyboard.press(key);
        if (key === 'Tab') {
          // The button belongs to the box; what follows does not.
          expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
          await page.keyboard.press(key);
        }
        expect(await popup(page).count()).toBe(0);
        const isInside = await page.evaluate(
          () => document.activeElement?.closest('office-search') !== null,
        );
        expect(isInside).toBe(false);
      }
    });
  });

  test('a slash reaches the box, but not from a field and not with another key', async () => {
    await visit('/tahun/', DESK, async (page) => {
      const hasFocus = () => field(page).evaluate((input) => input === document.activeElement);
      await page.keyboard.press('Control+/');
      expect(await hasFocus()).toBe(false);
      await page.keyboard.press('/');
      expect(await hasFocus()).toBe(true);
      expect(await field(page).getAttribute('aria-keyshortcuts')).toBe('/');
      await page.keyboard.type('a/b');
      expect(await field(page).inputValue()).toBe('a/b');
    });
  });
});

test('a click outside closes; a result is a link that a middle click can open', async () => {
  await visit('/tahun/', DESK, async (page) => {
    await ask(page, nameOf(office));
    for (const option of await options(page).all()) {
      expect(await option.getAttribute('href')).toMatch(/^\//);
      expect(await option.getAttribute('tabindex')).toBe('-1');
    }
    await page.mouse.click(1200, 850);
    expect(await popup(page).count()).toBe(0);
    await field(page).click();
    await popup(page).waitFor();
    await page.locator(`[role="option"][href$="/unit/${office}/"]`).click();
    await page.waitForURL(`**/unit/${office}/`);
  });
});

test('counts are said, in words, and the table holds all that match', async () => {
  await visit('/tahun/', DESK, async (page) => {
    await ask(page, nameOf(office));
    await said(page).waitFor({ state: 'attached' });
    expect(await said(page).textContent()).toMatch(/[\d.]+ hasil: .*[\d.]+ kantor/);
    const all = options(page).last();
    expect(await all.innerText()).toContain('dalam tabel');
    const url = new URL((await all.getAttribute('href')) ?? '', page.url());
    expect(url.pathname).toMatch(/\/unit\/$/);
    expect(url.searchParams.get('q')).toBe(nameOf(office));
  });
});

test.skipIf(revoked === undefined)('a revoked predicate is struck, with its date', async () => {
  for (const [path, word] of [
    ['/tahun/', 'dicabut'],
    ['/en/tahun/', 'revoked'],
  ] as const)
    await visit(path, DESK, async (page) => {
      await ask(page, nameOf(revoked ?? ''));
      const result = page.locator(`[role="option"][href$="/unit/${revoked}/"]`);
      expect(await result.locator('s').innerText()).toMatch(/WBK|WBBM/);
      expect(await result.innerText()).toMatch(new RegExp(`${word} .*\\d{4}`));
    });
});

// These are facts of the real register; another one has others.
describe.skipIf((process.env['DATA_DIR'] ?? '') !== '')('the real register', () => {
  test('says why an office was found where its name does not', async () => {
    await visit('/', PHONE, async (page) => {
      await ask(page, 'PN surabya');
      const court = options(page).first();
      expect(await court.innerText()).toContain('PN = pengadilan negeri');
      expect(await court.innerText()).toContain('mirip: surabya → surabaya');
      expect(await court.innerText()).toMatch(/WBK 2019\s+dicabut 3 Feb/);
      expect(await court.innerText()).toContain('Mahkamah Agung · Kota Surabaya');
    });
  });

  test('shows places, institutions and rounds, each in its group', async () => {
    await visit('/tahun/', DESK, async (page) => {
      await ask(page, 'surabaya');
      const groups = page.locator('[role="listbox"] [role="group"]');
      const names = await groups.evaluateAll((all) => all.map((each) => each.ariaLabel));
      expect(names.join(';')).toMatch(/Kabupaten dan kota/);
      expect(names.join(';')).toMatch(/Kantor, 6 dari \d+/);
      await field(page).fill('2020');
      const round = page.locator('[role="option"][href$="/tahun/2020/"]');
      await round.waitFor();
      expect(await round.innerText()).toMatch(/\d+ dari 763/);
    });
  });
});

test('who finds nothing hears how much is missing, and where to look', async () => {
  const known = site.totals.years.filter(({ awarded }) => awarded?.value !== undefined);
  await visit('/tahun/', DESK, async (page) => {
    await ask(page, NOTHING);
    const text = await popup(page).innerText();
    expect(text).toContain(`Tidak ada yang cocok dengan “\u2068${NOTHING}\u2069”`);
    expect(text).toMatch(/memuat [\d.]+ kantor di [\d.]+ kabupaten dan kota/);
    expect(text).toContain('tidak berarti');
    if (known.length > 0) expect(text).toMatch(/putaran \d{4} kami tahu nama [\d.]+ dari [\d.]+/);
    expect(await isExpanded(page)).toBe('false');
    const ways = await popup(page)
      .locator('a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    for (const way of ['/kota/', '/instansi/', '/cakupan/', '/unit/'])
      expect(ways.join(' ')).toContain(way);
    await said(page).waitFor({ state: 'attached' });
    expect(await said(page).textContent()).toContain('Tidak ada yang cocok');
    // These links are reached by Tab, past the button, and Escape leads back.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(
      await popup(page)
        .locator('a')
        .first()
        .evaluate((a) => a === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Escape');
    expect(await popup(page).count()).toBe(0);
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });
});

describe('what is hostile does no harm', () => {
  test.each([
    ['markup', '<img src=x onerror=alert(1)><b>'],
    ['a book', 'kantor surabaya '.repeat(625)],
    ['one endless word', 'x'.repeat(10_000)],
    ['emoji', '👩‍👩‍👧‍👦🇮🇩'.repeat(30)],
    ['characters of patterns', '.*+?^$ {}()|[]\\ (((( %00 $& \\u0000'],
    ['text that runs to the left', 'محكمة سورابايا \u202Eabc\u2067'],
    ['null', 'a\u0000b\u0000'],
    ['half a character', 'abc\uD83D'],
    ['nothing but marks', '———!!!'],
    ['a name of every object', '__proto__ constructor toString'],
  ])('%s', async (_, query) => {
    await visit('/tahun/', PHONE, async (page) => {
      let isAlerted = false;
      page.on('dialog', (dialog) => {
        isAlerted = true;
        void dialog.dismiss();
      });
      const before = await page.locator('img, b').count();
      await field(page).focus();
      // Written by a script, so that no limit of the field helps.
      await field(page).evaluate((input, text) => {
        (input as HTMLInputElement).value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, query);
      await popup(page).waitFor();
      expect(isAlerted).toBe(false);
      expect(await page.locator('office-search img').count()).toBe(0);
      expect(await page.locator('img').count()).toBeLessThanOrEqual(before);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
      const wide = await popup(page).evaluate((each) => each.scrollWidth - each.clientWidth);
      expect(wide).toBeLessThanOrEqual(0);
      // The page still answers.
      await field(page).fill(NOTHING);
      await popup(page).filter({ hasText: NOTHING }).waitFor({ timeout: 2000 });
    });
  });
});

describe('loading', () => {
  test('nothing is loaded before the first use but a small script, and then little', async () => {
    await visit('/tahun/', DESK, async (page) => {
      const loaded: { path: string; body: Promise<Buffer> }[] = [];
      page.on('response', (response) => {
        loaded.push({ path: new URL(response.url()).pathname, body: response.body() });
      });
      const weight = async (some: typeof loaded) => {
        const bodies = await Promise.all(some.map(({ body }) => body));
        const sizes = await Promise.all(bodies.map((body) => brotliBytes(body.toString())));
        return sizes.reduce((sum, size) => sum + size, 0);
      };
      const scripts = () => loaded.filter(({ path }) => path.endsWith('.js'));
      await page.reload();
      await page.waitForTimeout(300);
      expect(loaded.filter(({ path }) => path.endsWith('.json'))).toEqual([]);
      const first = scripts();
      // Other scripts of the page are other tests' business.
      expect(first.filter(({ path }) => /office-search|searcher/.test(path))).toEqual([]);
      const own = first.filter(({ path }) => path.includes('SearchBox'));
      expect(own).toHaveLength(1);
      expect(await weight(own)).toBeLessThan(800);
      await ask(page, NOTHING);
      expect(loaded.filter(({ path }) => path.endsWith('/cari/indeks.json'))).toHaveLength(1);
      expect(await weight(scripts().slice(first.length))).toBeLessThan(24 * 1024);
    });
  });

  test('what is typed on the way is kept, and the last of it is answered', async () => {
    await visit('/tahun/', DESK, async (page) => {
      await page.route('**/cari/indeks.json', async (route) => {
        await new Promise((soon) => setTimeout(soon, 1500));
        await route.continue();
      });
      await field(page).focus();
      await page.keyboard.type(NOTHING.slice(0, 4), { delay: 20 });
      await popup(page).filter({ hasText: 'Memuat' }).waitFor();
      await page.keyboard.type(NOTHING.slice(4), { delay: 20 });
      await popup(page)
        .filter({ hasText: `\u2068${NOTHING}\u2069` })
        .waitFor();
      expect(await field(page).inputValue()).toBe(NOTHING);
    });
  });

  test.each(['**/cari/indeks.json', '**/_astro/office-search*.js'])(
    'where %s cannot be loaded, that is said and Enter still leads to the table',
    async (pattern) => {
      await visit('/tahun/', DESK, async (page) => {
        const body = pattern.endsWith('.js') ? 'throw new Error()' : 'not JSON';
        const headers = {
          'content-type': pattern.endsWith('.js') ? 'text/javascript' : 'text/plain',
        };
        await page.route(pattern, (route) => route.fulfill({ body, headers }));
        await field(page).focus();
        await page.keyboard.insertText('surabaya');
        await page.locator('office-search', { hasText: 'tidak dapat dimuat' }).waitFor();
        await page.keyboard.press('Enter');
        await page.waitForURL('**/unit/?q=surabaya');
      });
    },
  );

  test('a word that is being composed is not searched, and its keys are left alone', async () => {
    await visit('/tahun/', DESK, async (page) => {
      await ask(page, NOTHING);
      await page.keyboard.press('Escape');
      const isTaken = await field(page).evaluate((input) => {
        const put = (text: string) => {
          (input as HTMLInputElement).value = text;
          input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
        };
        input.dispatchEvent(new CompositionEvent('compositionstart'));
        put('surabaya');
        const init = { key: 'ArrowDown', bubbles: true, cancelable: true, isComposing: true };
        return !input.dispatchEvent(new KeyboardEvent('keydown', init));
      });
      expect(isTaken).toBe(false);
      await page.waitForTimeout(300);
      expect(await popup(page).count()).toBe(0);
      await field(page).evaluate((input) =>
        input.dispatchEvent(new CompositionEvent('compositionend')),
      );
      await popup(page).waitFor();
    });
  });
});

test('on a phone the results stay on the screen and can be hit with a thumb', async () => {
  for (const path of ['/', '/tahun/'])
    await visit(path, PHONE, async (page) => {
      const before = await page.locator('main').boundingBox();
      await field(page).tap();
      await page.keyboard.insertText(nameOf(office));
      await options(page).first().waitFor();
      const box = await popup(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
      expect(box?.width).toBeGreaterThan(300);
      expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(740);
      const heights = await options(page).evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect().height),
      );
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
      expect(await page.locator('main').boundingBox()).toEqual(before);
      expect(await layoutShift(page)).toBeLessThan(0.01);
      // A folded keyboard takes the focus and leaves the list.
      await field(page).blur();
      await page.locator(`[role="option"][href$="/unit/${office}/"]`).tap();
      await page.waitForURL(`**/unit/${office}/`);
    });
});

test.each([
  ['/', { ...DESK, colorScheme: 'light' }],
  ['/en/tahun/', { ...DESK, colorScheme: 'dark' }],
  ['/tahun/', { ...PHONE, colorScheme: 'light' }],
  ['/en/', { ...PHONE, colorScheme: 'dark' }],
] satisfies [string, BrowserContextOptions][])(
  'axe finds nothing in what opens: %s',
  async (path, where) => {
    await visit(path, where, async (page) => {
      await ask(page, nameOf(revoked ?? office));
      await page.keyboard.press('ArrowDown');
      expect(await runAxe(page)).toEqual([]);
      await field(page).fill(NOTHING);
      await popup(page).filter({ hasText: NOTHING }).waitFor();
      expect(await runAxe(page)).toEqual([]);
    });
  },
);

test('paper gets no search', async () => {
  await visit('/', DESK, async (page) => {
    await ask(page, NOTHING);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('office-search').filter({ visible: true }).count()).toBe(0);
  });
});
