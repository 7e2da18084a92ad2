import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every violation axe finds in a page as it stands, one line an element. */
export async function runAxe(page: Page): Promise<string[]> {
  // Evaluated from outside: a script tag would be refused by the policy of the page, as it should be.
  await page.evaluate(AXE);
  const results = await page.evaluate<AxeResults, string[]>(
    (values) =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    TAGS,
  );
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => {
      const why = node.any[0]?.message ?? node.all[0]?.message ?? node.none[0]?.message ?? '';
      return `${violation.id}: ${node.target.join(' ')}: ${why || violation.help}`;
    }),
  );
}
