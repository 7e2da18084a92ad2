import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { slugify } from '../register/slug.ts';
import { site } from '../site-data.ts';
import { predicateStatuses } from '../totals/predicate-status.ts';
import { revocationsOf } from '../totals/revocations.ts';
import { evaluationYears } from '../totals/service-evaluations.ts';
import { stagesOf } from '../totals/stages.ts';
import { useSite } from './use-site.ts';

const visit = useSite();
const WITHOUT_SCRIPT = { javaScriptEnabled: false };
const PHONE = { viewport: { width: 360, height: 740 } };

const { register, totals } = site;
const statuses = predicateStatuses(register, totals.units);
const revocations = revocationsOf(site);
/** One unit of each state that the register has, so that each wording is seen once. */
const units = [...Map.groupBy(statuses, ({ state }) => state).values()].flatMap((mine) =>
  mine.slice(0, 1),
);

const linksIn = (page: Page, selector: string) =>
  page
    .locator(`${selector} a[href]`)
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));

describe.each(['', '/en'])('a unit in "%s/"', (language) => {
  test.each(units.map((status) => [status.state, status] as const))(
    '%s: leads to the rule it was judged by in one click, and to a source',
    async (_, status) => {
      await visit(`${language}/unit/${status.unit}/`, WITHOUT_SCRIPT, async (page) => {
        const links = await linksIn(page, 'main dl.facts');
        if (status.rule !== null) {
          const rule = `${language}/aturan/${slugify(status.rule.regulation.number)}/`;
          expect(links.filter((path) => path.endsWith(rule))).toHaveLength(1);
        }
        if (status.round !== null)
          expect(links.some((path) => path.includes('/sumber/'))).toBe(true);
        const terms = await page.locator('dl.facts dt').allInnerTexts();
        expect(terms.length).toBeGreaterThanOrEqual(3);
        expect(terms).not.toContain('');
      });
    },
  );
});

test.skipIf(statuses.length === 0)('a unit on a phone: the facts stay inside', async () => {
  for (const { unit } of units) {
    await visit(`/unit/${unit}/`, PHONE, async (page) => {
      const box = await page.locator('dl.facts').boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    });
  }
});

describe.each(['', '/en'])('"%s/status/" without JavaScript', (language) => {
  test.skipIf(revocations.length === 0)('shows every revocation with its source', async () => {
    await visit(`${language}/status/`, WITHOUT_SCRIPT, async (page) => {
      const rows = await page.locator('table.revocations tbody tr').evaluateAll((all) =>
        all.map((row) => ({
          text: row.textContent,
          links: [...row.querySelectorAll('a')].map((link) => link.pathname),
        })),
      );
      expect(rows).toHaveLength(revocations.length);
      for (const [at, { event, award }] of revocations.entries()) {
        const row = rows[at];
        expect(row?.text).toContain(site.unit(event.unit).name);
        expect(row?.text).toContain(event.date.slice(0, 4));
        expect(row?.text).toContain(event.note[language === '' ? 'id' : 'en']);
        const ends = [`/unit/${event.unit}/`, `/sumber/${event.source}/`];
        for (const end of ends)
          expect(
            row?.links.some((path) => path.endsWith(end)),
            end,
          ).toBe(true);
        if (award !== null) expect(row?.text).toContain(String(award.year));
      }
      expect(await page.locator('main figure[data-chart="pencabutan"]').isVisible()).toBe(true);
    });
  });
});

test('the sections of /status/ are reached with the keyboard alone', async () => {
  await visit('/status/', {}, async (page) => {
    const anchors = await page
      .locator('main nav a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(anchors.length).toBeGreaterThanOrEqual(6);
    for (const anchor of anchors) expect(await page.locator(`h2${anchor}`).count(), anchor).toBe(1);
    await page.locator('main nav a').first().focus();
    for (const anchor of anchors) {
      const now = await page.evaluate(() => document.activeElement?.getAttribute('href'));
      expect(now).toBe(anchor);
      await page.keyboard.press('Tab');
    }
    await page.locator('main nav a').nth(1).focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe(anchors[1]);
  });
});

test('/tahap/ names every stage apart from awards, with its source', async () => {
  const stages = stagesOf(register, totals);
  await visit('/tahap/', WITHOUT_SCRIPT, async (page) => {
    const rows = await page.locator('main tbody tr').allInnerTexts();
    expect(rows).toHaveLength(stages.length);
    const links = await linksIn(page, 'main tbody');
    for (const { event } of stages)
      expect(links.some((path) => path.endsWith(`/sumber/${event.source}/`))).toBe(true);
    expect((await linksIn(page, 'main')).some((path) => path.endsWith('/seleksi/'))).toBe(true);
  });
});

describe('the evaluation of public services', () => {
  const [newest] = evaluationYears(register);

  test.skipIf(newest === undefined)('has a page a year, from its own hub', async () => {
    const year = newest?.year ?? 0;
    await visit('/evaluasi-pelayanan/', {}, async (page) => {
      await page.locator(`main a[href$="/evaluasi-pelayanan/${year}/"]`).click();
      await page.waitForURL(`**/evaluasi-pelayanan/${year}/`);
      const grades = await page.locator('main .grade').allInnerTexts();
      expect(grades).toEqual(newest?.evaluations.map(({ grade }) => grade));
    });
  });
  test.skipIf(newest === undefined)('wears no colour or label of a predicate', async () => {
    await visit(`/evaluasi-pelayanan/${newest?.year}/`, {}, async (page) => {
      expect(await page.locator('main .pred, main .wbk, main .wbbm').count()).toBe(0);
    });
  });
  test.skipIf((newest?.known ?? 0) === 0)('is reached from the units it graded', async () => {
    await visit(`/unit/${newest?.evaluations[0]?.unit}/`, WITHOUT_SCRIPT, async (page) => {
      const links = await linksIn(page, 'main');
      expect(links.some((path) => path.endsWith(`/evaluasi-pelayanan/${newest?.year}/`))).toBe(
        true,
      );
    });
  });
});
