import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../i18n/language.ts';
import { site } from '../site-data.ts';
import { regulationModels } from '../totals/regulation-model.ts';
import { useSite } from './use-site.ts';

const visit = useSite();
const WITHOUT_SCRIPT = { javaScriptEnabled: false };
const PHONE = { viewport: { width: 360, height: 740 } };
const models = regulationModels(site.register);
const judging = models.filter(({ rounds }) => rounds.length > 0);
const addressOf = (language: string, path: string) =>
  language === 'id' ? path : `/${language}${path}`;

/** How far a page sticks out of its window on the right. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

test('from the list to a rule, to a round judged by it', async () => {
  const [model] = judging.slice(-1);
  if (model === undefined) return;
  await visit('/aturan/', WITHOUT_SCRIPT, async (page) => {
    await page.locator(`#semua ~ table a[href$="/aturan/${model.slug}/"]`).click();
    expect(await page.locator('h1').innerText()).toBe(model.regulation.number);
    const rounds = page.locator('#putaran ~ table th a');
    expect((await rounds.allInnerTexts()).map(Number)).toEqual(model.rounds);
    await rounds.first().click();
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`/tahun/${model.rounds[0]}/$`));
  });
});

test('a rule leads to the one it replaced or amended, which leads back', async () => {
  const model = models.find(({ acts }) => acts.length > 0);
  const earlier = models.find(({ regulation }) => regulation.number === model?.acts[0]?.number);
  if (model === undefined || earlier === undefined) return;
  await visit(`/aturan/${model.slug}/`, WITHOUT_SCRIPT, async (page) => {
    await page.locator(`main p a[href$="/aturan/${earlier.slug}/"]`).first().click();
    await page.locator(`main p a[href$="/aturan/${model.slug}/"]`).first().click();
    expect(await page.locator('h1').innerText()).toBe(model.regulation.number);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('the list is complete without JavaScript', async () => {
    await visit(addressOf(language, '/aturan/'), WITHOUT_SCRIPT, async (page) => {
      const text = await page.locator('main').innerText();
      for (const { sentence } of site.register.breaks) expect(text).toContain(sentence[language]);
      for (const { regulation } of models) expect(text).toContain(regulation.whatChanged[language]);
      expect(await page.locator('#semua ~ table tbody tr').count()).toBe(models.length);
      const breaks = page.locator('#patahan ~ table').first().locator('tbody tr');
      expect(await breaks.count()).toBe(site.register.breaks.length);
      // Each break and each rule leads to its source.
      const without = page.locator(
        ':is(#patahan, #semua) ~ table tbody tr:not(:has(a[href*="/sumber/"]))',
      );
      expect(await without.count()).toBe(0);
    });
  });

  test('no rule sticks out on a phone, and each has its source', async () => {
    for (const { slug } of models) {
      await visit(addressOf(language, `/aturan/${slug}/`), PHONE, async (page) => {
        expect(await overflow(page), slug).toBe(0);
        expect(await page.locator('main .lead a[href*="/sumber/"]').count(), slug).toBe(1);
      });
    }
  });
});

test('the weights of all regulations stand side by side on a desk and below each other on a phone', async () => {
  const lefts = (page: Page) =>
    page
      .locator('.weighed figure')
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().left)));
  await visit('/aturan/', { viewport: { width: 1280, height: 900 } }, async (page) => {
    const found = await lefts(page);
    expect(found.length).toBeGreaterThanOrEqual(2);
    expect(new Set(found).size).toBe(2);
  });
  await visit('/aturan/', PHONE, async (page) => {
    expect(new Set(await lefts(page)).size).toBe(1);
    expect(await overflow(page)).toBe(0);
  });
});
