import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { openBrowser } from './open-browser.ts';
import type { OpenSite } from './open-site.ts';
import { openSite } from './open-site.ts';
import { watchPage } from './watch-page.ts';

/** Opens a page of the site, by its path below the base, and hands it over. */
export type Visit = (
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
) => Promise<void>;

/**
 * One browser and one server for the tests of a file; every visit fails on an error in the console
 * and on a request to another host.
 */
export function useSite(): Visit {
  let browser: Browser;
  let site: OpenSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), openSite()]);
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });
  return async (path, options, look) => {
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      const misdeeds = watchPage(page, site.origin);
      await page.goto(site.address(path), { waitUntil: 'load' });
      await look(page);
      expect(misdeeds).toEqual({ errors: [], foreign: [] });
    } finally {
      await context.close();
    }
  };
}
