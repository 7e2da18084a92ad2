import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHARTS } from '../charts/index.ts';
import { siteAddress } from '../server/site-address.ts';
import { site as register } from '../site-data.ts';
import { layoutShift } from './layout-shift.ts';
import { openBrowser } from './open-browser.ts';
import type { Newsroom } from './open-newsroom.ts';
import { answerForSite, openNewsroom } from './open-newsroom.ts';
import type { OpenSite } from './open-site.ts';
import { openSite } from './open-site.ts';
import { runAxe } from './run-axe.ts';

const WIDTHS = [280, 320, 360, 440, 560, 639, 640, 800, 1200];
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
/** More than this many times its content a frame may not be high; five of four is the most that is seen. */
const TOO_HIGH = 1.35;

const { origin, base } = siteAddress();
/** One scope of each of five charts, the last ones of the list being the fullest or longest. */
const PAGES = CHARTS.flatMap((chart) => {
  const scope = chart.scopes(register).at(-1);
  return scope === undefined ? [] : [`/grafik/${chart.id}/${scope}/`];
}).slice(0, 5);
const [PAGE = '', LOW = ''] = PAGES;

let browser: Browser;
let site: OpenSite;
let newsroom: Newsroom;
beforeAll(async () => {
  [browser, site, newsroom] = await Promise.all([openBrowser(), openSite(), openNewsroom()]);
});
afterAll(async () => {
  await browser.close();
  site.close();
  newsroom.close();
});

/** The code that a page of the site offers, as a journalist would copy it. */
async function codeOf(path: string, kind = 'html'): Promise<string> {
  const html = await (await fetch(site.address(path))).text();
  const [, code = ''] = new RegExp(`data-snippet="${kind}"[^>]*>([^<]*)<`).exec(html) ?? [];
  expect(code, path).not.toBe('');
  return code
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#38;', '&')
    .replaceAll('&amp;', '&');
}

const sandboxed = (code: string, sandbox = SANDBOX) =>
  code.replace('<iframe ', `<iframe sandbox="${sandbox}" `);

/** A column of a story with what stands in it. */
const column = (width: number, ...codes: readonly string[]) =>
  `<div style="width:${width}px">${codes.map((code) => `<p>Paragraf.</p>${code}`).join('')}<p>Akhir.</p></div>`;

interface Story {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly frames: readonly Frame[];
  /** Addresses asked of anyone, in order. */
  readonly asked: readonly string[];
  /** What the console said so far. */
  readonly errors: string[];
}

/** Opens a story and hands it over when its frames are there; errors and third hosts fail the test. */
async function read(
  story: string,
  look: (story: Story) => Promise<void>,
  options: Parameters<Browser['newContext']>[0] & { readonly mayFail?: boolean } = {},
): Promise<void> {
  const { mayFail = false, ...rest } = options;
  const context = await browser.newContext({ viewport: { width: 1300, height: 900 }, ...rest });
  try {
    await answerForSite(context, site);
    const page = await context.newPage();
    const asked: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(story, { waitUntil: 'load' });
    // Frames are lazy: each comes when a reader gets there.
    for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    await look({ context, page, frames, asked, errors });
    if (mayFail) return;
    expect(errors).toEqual([]);
    const foreign = asked.filter(
      (url) => !url.startsWith(`${origin}/`) && !url.startsWith(newsroom.origin),
    );
    expect(foreign.filter((url) => !url.startsWith('data:'))).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Height of a frame, and of what is in it. */
async function heightsOf(frame: Frame) {
  return frame.evaluate(() => {
    const high = (what: string) =>
      document.querySelector(what)?.getBoundingClientRect().height ?? 0;
    return {
      frame: innerHeight,
      content: Math.ceil(high('main') - high('.rest')),
      isScrolled:
        document.documentElement.scrollHeight > innerHeight ||
        document.documentElement.scrollWidth > innerWidth,
    };
  });
}

describe('five charts and a map in a newspaper of another origin', () => {
  test.each(WIDTHS)('in a column of %i px nothing is cut and nothing moves', async (width) => {
    const codes = await Promise.all([...PAGES, '/peta/'].map((path) => codeOf(path)));
    const story = newsroom.publish(column(width, ...codes.map((code) => sandboxed(code))));
    await read(story, async ({ page, frames, asked }) => {
      expect(frames).toHaveLength(codes.length);
      for (const frame of frames) {
        const heights = await heightsOf(frame);
        expect(heights, frame.url()).toMatchObject({ isScrolled: false });
        expect(heights.frame / heights.content, frame.url()).toBeLessThan(TOO_HIGH);
      }
      expect(await layoutShift(page)).toBe(0);
      // One request for the story and one for each embed.
      expect(asked.filter((url) => !url.startsWith('data:'))).toHaveLength(1 + codes.length);
    });
  });

  test('without scripts in the frame they are as good', async () => {
    const code = sandboxed(await codeOf(PAGE), 'allow-popups');
    await read(newsroom.publish(column(600, code)), async ({ page, errors }) => {
      const [frame] = await page.locator('iframe').all();
      await expect.poll(() => frame?.contentFrame().locator('h1').isVisible()).toBe(true);
      await expect.poll(() => frame?.contentFrame().locator('svg:visible').count()).toBe(1);
      // The browser says what the newsroom wanted, and nothing else.
      expect(errors.splice(0).join()).toMatch(/^Blocked script execution [^,]*$/);
    });
  });

  test('where styles are taken out, the height attribute is enough', async () => {
    const codes = await Promise.all(PAGES.map((path) => codeOf(path)));
    const bare = codes.map((code) =>
      code.replace(/ style="[^"]*"/g, '').replace('<iframe ', '<iframe frameborder="0" '),
    );
    for (const width of [300, 470, 700])
      await read(newsroom.publish(column(width, ...bare)), async ({ frames }) => {
        for (const frame of frames)
          expect(await heightsOf(frame), frame.url()).toMatchObject({ isScrolled: false });
      });
  });
});

describe('what an embed lets a reader do', () => {
  test.each([SANDBOX, ''])('links and the CSV work from inside (sandbox "%s")', async (sandbox) => {
    const code = await codeOf(PAGE);
    const story = newsroom.publish(column(700, sandbox === '' ? code : sandboxed(code, sandbox)));
    await read(story, async ({ context, frames }) => {
      const [frame] = frames;
      if (frame === undefined) throw new Error('missing frame');
      const popup = context.waitForEvent('page');
      await frame.locator('.links a').first().click();
      const opened = await popup;
      await opened.waitForLoadState('domcontentloaded');
      expect(opened.url()).toBe(`${origin}${base}${PAGE}`);
      expect(await opened.evaluate(() => window.opener)).toBeNull();
      expect(await opened.locator('h1').innerText()).toBe(await frame.locator('h1').innerText());
      const got = new Promise<string>((resolve) => {
        const wait = (each: Page) =>
          each.on('download', (download) => resolve(download.suggestedFilename()));
        for (const each of context.pages()) wait(each);
        context.on('page', wait);
      });
      await frame.locator('.links a').last().click();
      expect(await got).toMatch(/\.csv$/);
    });
  });

  test.each([
    ['#gelap', 'light', 'rgb(16, 21, 28)'],
    ['#terang', 'dark', 'rgb(251, 250, 247)'],
    ['', 'dark', 'rgb(16, 21, 28)'],
  ] as const)(
    '"%s" is obeyed by a reader who prefers %s',
    async (fragment, colorScheme, colour) => {
      // A low one, since a frame that is not in sight would be scrolled to.
      const code = (await codeOf(LOW)).replace(/src="([^"]*)"/, `src="$1${fragment}"`);
      const story = newsroom.publish(`${column(400, code)}<p style="height:2000px"></p>`);
      await read(
        story,
        async ({ page, frames: [frame] }) => {
          const shown = await frame?.evaluate(
            () => getComputedStyle(document.body).backgroundColor,
          );
          expect(shown).toBe(colour);
          expect(await frame?.evaluate(() => scrollY)).toBe(0);
          expect(await page.evaluate(() => scrollY)).toBe(0);
        },
        { colorScheme },
      );
    },
  );
});

describe('the height helper', () => {
  const grow = (frame: Frame | undefined) =>
    frame?.evaluate(() => {
      for (const text of document.querySelectorAll<HTMLElement>('h1, p'))
        text.style.cssText = 'font-size:24px;line-height:36px';
    });
  const frameHeight = (page: Page, at = 0) =>
    page
      .locator('iframe')
      .nth(at)
      .evaluate((element) => element.getBoundingClientRect().height);

  test.each([
    ['in an open frame', (code: string) => code],
    ['in a sandbox, whose origin is "null"', (code: string) => sandboxed(code)],
  ])('lets a frame grow for large type, %s', async (_, put) => {
    const code = put(await codeOf(PAGE, 'helper'));
    await read(newsroom.publish(column(400, code)), async ({ page, frames: [frame] }) => {
      const before = await frameHeight(page);
      expect(await layoutShift(page)).toBe(0);
      await grow(frame);
      await expect.poll(() => frameHeight(page)).toBeGreaterThan(before * 1.2);
      if (frame !== undefined) expect(await heightsOf(frame)).toMatchObject({ isScrolled: false });
    });
  });

  test('is not needed: without it a frame keeps its height', async () => {
    const code = await codeOf(PAGE);
    await read(newsroom.publish(column(400, code)), async ({ page, frames: [frame] }) => {
      const before = await frameHeight(page);
      await grow(frame);
      await page.waitForTimeout(200);
      expect(await frameHeight(page)).toBe(before);
    });
  });

  test('hears nobody else, and nothing but a height', async () => {
    const [open, closed] = [await codeOf(PAGE, 'helper'), sandboxed(await codeOf(PAGE))];
    const liar = `<iframe title="Lain" srcdoc="<script>parent.postMessage(2000,'*')</script>"></iframe>`;
    const story = newsroom.publish(column(400, open, closed, liar));
    await read(story, async ({ page }) => {
      const before = [await frameHeight(page, 0), await frameHeight(page, 1)];
      const tell = (data: unknown, from: string, at: number) =>
        page.evaluate(
          ([given, origin, index]) => {
            const { contentWindow } = document.querySelectorAll('iframe')[Number(index)] ?? {};
            const value = given === 'NaN' ? Number.NaN : given === 'Infinity' ? Infinity : given;
            dispatchEvent(
              new MessageEvent('message', {
                data: value,
                origin: String(origin),
                source: contentWindow ?? null,
              }),
            );
          },
          [data, from, at] as const,
        );
      const heights = async () => [await frameHeight(page, 0), await frameHeight(page, 1)];
      for (const [data, from, at] of [
        [2000, 'https://lain.example', 0],
        [2000, 'null', 0],
        // The sandboxed one speaks without an origin, so one that has one is not it.
        [2000, origin, 1],
        [2000, origin, 2],
        ['NaN', origin, 0],
        ['Infinity', origin, 0],
        ['2000', origin, 0],
        [{ height: 2000 }, origin, 0],
        [null, origin, 0],
        [-500, origin, 0],
        [0, origin, 0],
        [before[0], origin, 0],
      ] as const) {
        await tell(data, from, at);
        expect(await heights(), `${JSON.stringify(data)} from ${from}`).toEqual(before);
      }
      await tell(1e9, origin, 0);
      expect(await frameHeight(page, 0)).toBe(2400);
    });
  });

  test('an embed answers the page around it alone, with a number', async () => {
    const code = await codeOf(PAGE);
    const sibling = `<iframe title="Lain" srcdoc="<script>onmessage=()=>{parent.frames[0].postMessage('tinggi','*')}</script>"></iframe>`;
    const listen = `<script>heard=[];addEventListener('message',e=>heard.push(e.data))</script>`;
    const story = newsroom.publish(column(400, code, sibling), listen);
    await read(story, async ({ page }) => {
      const heard = () => page.evaluate('heard') as Promise<unknown[]>;
      await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
      const before = (await heard()).length;
      await page.evaluate(() => frames[1]?.postMessage('ask', '*'));
      await page.waitForTimeout(200);
      expect(await heard()).toHaveLength(before);
      await page.evaluate(() => frames[0]?.postMessage('tinggi', '*'));
      await expect.poll(async () => (await heard()).length).toBe(before + 1);
      for (const data of await heard()) expect(data).toBeTypeOf('number');
    });
  });
});

test.each([PAGE, '/', '/peta/', '/404.html'])('%s itself cannot be framed', async (path) => {
  const story = newsroom.publish(
    `<iframe title="Situs" src="${origin}${base}${path}" width="600" height="400"></iframe>`,
  );
  await read(
    story,
    async ({ frames }) => {
      expect(frames.map((frame) => frame.url())).toEqual(['chrome-error://chromewebdata/']);
    },
    { mayFail: true },
  );
});

describe('an embed by itself', () => {
  const EMBEDS = [PAGE.replace('/grafik', '/embed'), '/embed/peta/', '/en/embed/peta/'];

  test.each(EMBEDS.flatMap((path) => [['light', path] as const, ['dark', path] as const]))(
    'axe finds nothing in the %s: %s',
    async (colorScheme, path) => {
      await read(site.address(path), async ({ page }) => expect(await runAxe(page)).toEqual([]), {
        viewport: { width: 360, height: 700 },
        colorScheme,
        mayFail: true,
      });
    },
  );

  test.each(EMBEDS)('%s is whole without JavaScript, and as narrow as 280 px', async (path) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 280, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(site.address(path));
    expect(await page.locator('figcaption').innerText()).toMatch(/\d{4}\.\d+/);
    expect(await page.locator('figure > div svg:visible').count()).toBe(1);
    const box = await page.locator('main').boundingBox();
    expect(box?.width).toBe(280);
    await context.close();
  });
});
