import { expect, test } from 'vitest';
import { site } from '../site-data.ts';
import { evaluationYears } from '../totals/service-evaluations.ts';
import { stagesOf } from '../totals/stages.ts';
import { useSite } from './use-site.ts';

const visit = useSite();
const PHONE = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };

test.each(['', '/en'])('the first page (%s/) leads to how the award works', async (language) => {
  await visit(`${language}/`, PHONE, async (page) => {
    for (const path of ['/metode/zona-integritas/', '/status/', '/seleksi/', '/tanya/']) {
      const link = page.locator(`main a[href$="${language}${path}"]`);
      expect(await link.count(), path).toBe(1);
    }
  });
});

const stageYears = stagesOf(site.register, site.totals).map(({ event }) => event.date.slice(0, 4));
const evaluated = evaluationYears(site.register).map(({ year }) => year);
const rounds = site.totals.years.map(({ year }) => year);

test.each(rounds.filter((year) => stageYears.includes(String(year))))(
  'the round of %i leads to the offices that were declared or proposed in that year',
  async (year) => {
    await visit(`/tahun/${year}/`, PHONE, async (page) => {
      expect(await page.locator('main a[href$="/tahap/"]').count()).toBe(1);
    });
  },
);

test.each(rounds.filter((year) => evaluated.includes(year)))(
  'the round of %i leads to the other programme of that year',
  async (year) => {
    await visit(`/tahun/${year}/`, PHONE, async (page) => {
      expect(await page.locator(`main a[href$="/evaluasi-pelayanan/${year}/"]`).count()).toBe(1);
    });
  },
);

test.each([
  ['/evaluasi-pelayanan/', /Arti nilai yang lain tidak tercatat|Arti setiap nilai tidak tercatat/],
  ['/en/evaluasi-pelayanan/', /grades? means? is not recorded in our sources/],
])('%s says what is not known of the grades', async (path, words) => {
  await visit(path, PHONE, async (page) => {
    expect(await page.locator('main').innerText()).toMatch(words);
  });
});

test.each(['', '/en'])(
  'the questions (%s/tanya/) bear one name wherever they are named',
  async (language) => {
    let heading = '';
    await visit(`${language}/tanya/`, PHONE, async (page) => {
      heading = await page.locator('h1').innerText();
    });
    await visit(`${language}/metode/`, PHONE, async (page) => {
      expect(await page.locator('main a[href$="/tanya/"]').allInnerTexts()).toContain(heading);
    });
  },
);
