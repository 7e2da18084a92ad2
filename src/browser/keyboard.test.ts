import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './use-site.ts';

const visit = useSite();
const DESK = { viewport: { width: 1280, height: 900 } };
const PATIENCE = 500;

/** The link that has the focus: its class and where it leads; null on anything else. */
function focused(page: Page) {
  return page.evaluate(() => {
    const link = document.activeElement;
    if (!(link instanceof HTMLAnchorElement)) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(link);
    return {
      name: link.className,
      path: link.pathname,
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    };
  });
}

/** Presses Tab until a link to such a path has the focus, then Enter; each stop must be visible. */
async function walkTo(page: Page, wanted: RegExp): Promise<void> {
  for (let stops = 0; stops < PATIENCE; stops++) {
    await page.keyboard.press('Tab');
    const link = await focused(page);
    if (link === null) continue;
    expect(link.outline, `focus on ${link.path} is not to be seen`).toBeGreaterThanOrEqual(2);
    if (!wanted.test(link.path)) continue;
    await Promise.all([page.waitForURL(wanted), page.keyboard.press('Enter')]);
    return;
  }
  throw new Error(`no link to ${wanted} within ${PATIENCE} stops`);
}

test.each(['/', '/en/'])('%s: the first Tab reaches the skip link, and it skips', async (path) => {
  await visit(path, DESK, async (page) => {
    await page.keyboard.press('Tab');
    expect((await focused(page))?.name).toBe('skip');
    const box = await page.locator('a.skip').boundingBox();
    expect(box?.x, 'the skip link stays out of sight').toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(isInside, 'Tab after the skip link leads out of the content').toBe(true);
  });
});

test('from home to an office with the keyboard alone', async () => {
  await visit('/', DESK, async (page) => {
    await walkTo(page, /\/unit\/$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await walkTo(page, /\/unit\/[^/]+\/$/);
    expect(await page.locator('h1').innerText()).not.toBe('');
    expect(await page.locator('.crumbs').innerText()).toContain('Beranda');
  });
});
