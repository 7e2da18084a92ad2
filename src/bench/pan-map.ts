import type { Page } from 'playwright-core';
import { openBrowser } from '../browser/open-browser.ts';
import { createStaticServer, listen } from '../server/static-server.ts';

/** Frames that a page drew while its map was dragged about, and how many a screen would have shown. */
export interface PanFrames {
  readonly marks: number;
  readonly frames: number;
  readonly expected: number;
  /** The longest time between two frames, in milliseconds. */
  readonly longest: number;
}

const RATE = 60;
const STROKES = 24;
const STEPS = 12;

/** Opens the map of a built site (below `base`) and drags it to and fro at each of its steps. */
export async function panMap(dist: string, base: string): Promise<PanFrames[]> {
  const server = createStaticServer(dist, base);
  const origin = `http://127.0.0.1:${await listen(server, 4600)}`;
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const results: PanFrames[] = [];
    for (const query of ['?tempat=indonesia', '?tempat=35']) {
      await page.goto(`${origin}${base}/peta/${query}`, { waitUntil: 'networkidle' });
      await page.locator('office-map[data-state="open"]').waitFor();
      await page.locator('.zoom button').first().click();
      await page.locator('.leaflet-zoom-anim').waitFor({ state: 'detached' });
      results.push(await countFrames(page));
    }
    return results;
  } finally {
    await browser.close();
    server.close();
  }
}

async function countFrames(page: Page): Promise<PanFrames> {
  const box = await page.locator('.canvas').boundingBox();
  if (box === null) throw new Error('missing map to drag');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const marks = await page.locator('.canvas :is(.mark, .far.all)').count();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => {
    const times: number[] = [];
    const tick = (time: number) => {
      times.push(time);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(globalThis, { times });
  });
  for (let stroke = 0; stroke < STROKES; stroke++) {
    const way = stroke % 2 === 0 ? 1 : -1;
    await page.mouse.move(x + way * 160, y + way * 90, { steps: STEPS });
  }
  const times = await page.evaluate(() => (globalThis as unknown as { times: number[] }).times);
  await page.mouse.up();
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? time));
  const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
  return {
    marks,
    frames: gaps.length,
    expected: Math.round(seconds * RATE),
    longest: Math.round(Math.max(0, ...gaps)),
  };
}
