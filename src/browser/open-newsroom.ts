import { createServer } from 'node:http';
import type { BrowserContext } from 'playwright-core';
import { siteAddress } from '../server/site-address.ts';
import { listen } from '../server/static-server.ts';
import type { OpenSite } from './open-site.ts';

/** A fictional newspaper at another origin, whose pages are the HTML it is given. */
export interface Newsroom {
  readonly origin: string;
  /** Publishes a story and gives its address; `head` stands before the content. */
  readonly publish: (body: string, head?: string) => string;
  readonly close: () => void;
}

/** Opens the newspaper: an ordinary site without any policy of its own. */
export async function openNewsroom(): Promise<Newsroom> {
  const stories = new Map<string, string>();
  const server = createServer((request, response) => {
    const story = stories.get(request.url ?? '');
    response.writeHead(story === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(story);
  });
  const origin = `http://127.0.0.1:${await listen(server, 4600)}`;
  return {
    origin,
    publish: (body, head = '') => {
      const path = `/cerita/${stories.size + 1}/`;
      stories.set(
        path,
        `<!doctype html><html lang="id"><head><title>Cerita</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">${head}</head><body style="margin:0">${body}</body></html>`,
      );
      return `${origin}${path}`;
    },
    close: () => server.close(),
  };
}

/** Answers the address that the site is built for from this machine, so that snippets work as they are. */
export async function answerForSite(context: BrowserContext, site: OpenSite): Promise<void> {
  const { origin } = siteAddress();
  await context.route(`${origin}/**`, async (route) => {
    const url = route.request().url().replace(origin, site.origin);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
}
