import type { Page } from 'playwright-core';

/** What a page did that it should not: errors it printed and addresses of others it asked for. */
export interface Misdeeds {
  readonly errors: string[];
  readonly foreign: string[];
}

/** Notes from now on what goes wrong in a page; `origin` is the only host it may ask. */
export function watchPage(page: Page, origin: string): Misdeeds {
  const misdeeds: Misdeeds = { errors: [], foreign: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') misdeeds.errors.push(message.text());
  });
  page.on('pageerror', (error) => misdeeds.errors.push(error.message));
  page.on('requestfailed', (request) => misdeeds.errors.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) misdeeds.foreign.push(url);
  });
  return misdeeds;
}
