import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { runAxe } from './run-axe.ts';
import { TEMPLATE_PATHS } from './templates.ts';
import { useSite } from './use-site.ts';

const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' };
const DESK: BrowserContextOptions = {
  viewport: { width: 1280, height: 900 },
  colorScheme: 'light',
};

const visit = useSite();

describe.concurrent('on a phone in the dark axe finds nothing and nothing moves sideways', () => {
  test.each(TEMPLATE_PATHS)('%s', async (path) => {
    await visit(path, PHONE, async (page) => {
      expect(await tooWide(page)).toEqual([]);
      expect(await runAxe(page)).toEqual([]);
    });
  });
});

describe.concurrent('on a desk in the light axe finds nothing', () => {
  test.each(TEMPLATE_PATHS)('%s', async (path) => {
    await visit(path, DESK, async (page) => {
      expect(await runAxe(page)).toEqual([]);
    });
  });
});

/** What sticks out on the right, if the page can be moved sideways at all. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const names = out.slice(0, 5).map((element) => `${element.tagName} ${element.className}`);
    return [`${scrollWidth} px wide`, ...names];
  });
}
