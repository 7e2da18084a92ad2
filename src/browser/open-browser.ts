import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Starts Chromium: the one CHROMIUM_PATH names, one of the system, or the one that came with npm. */
export async function openBrowser(): Promise<Browser> {
  const found = process.env['CHROMIUM_PATH'] ?? INSTALLED.find((path) => existsSync(path));
  return chromium.launch({
    // The flags that come with the bundled one are left: one process for all pages dies with the
    // first page, and without the safety of the web a policy that is broken would not show.
    executablePath: found ?? (await bundled.executablePath()),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
}
