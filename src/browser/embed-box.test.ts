import { describe, expect, test } from 'vitest';
import { siteAddress } from '../server/site-address.ts';
import { site } from '../site-data.ts';
import { runAxe } from './run-axe.ts';
import { useSite } from './use-site.ts';

const { origin, base } = siteAddress();
const { version } = site.register.releases.at(-1) ?? { version: '' };
const NAME = 'predikat-per-tahun/nasional';
const PAGE = `/grafik/${NAME}/`;
const visit = useSite();

test('without JavaScript the code can be read and no button does nothing', async () => {
  await visit(PAGE, { javaScriptEnabled: false }, async (page) => {
    const box = page.locator('embed-studio');
    expect(await box.locator('[data-snippet=html]').innerText()).toContain(
      `src="${origin}${base}/embed/${NAME}/"`,
    );
    expect(await box.locator('button:visible, [data-options]:visible').count()).toBe(0);
    await box.locator('summary', { hasText: 'WordPress' }).click();
    expect(await box.locator('[data-snippet=wordpress]').innerText()).toBe(
      `${origin}${base}${PAGE}`,
    );
    await page.locator('#sematkan ~ p a').first().click();
    expect(new URL(page.url()).pathname).toBe(`${base}/embed/${NAME}/`);
  });
});

test('a button copies the code beside it and says so', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  await visit(PAGE, { permissions }, async (page) => {
    const box = page.locator('embed-studio');
    for (const kind of ['html', 'image']) {
      const code = box.locator(`[data-snippet=${kind}]`);
      if (!(await code.isVisible()))
        await box
          .locator('details', { has: page.locator(`[data-snippet=${kind}]`) })
          .locator('summary')
          .click();
      await box.locator(`[data-copy=${kind}]`).click();
      await expect.poll(() => box.locator('[role=status]').innerText()).toBe('Tersalin.');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        await code.innerText(),
      );
    }
  });
});

test('where copying is refused the code is selected', async () => {
  await visit(PAGE, {}, async (page) => {
    const box = page.locator('embed-studio');
    await box.locator('[data-copy=html]').click();
    await expect.poll(() => box.locator('[role=status]').innerText()).toMatch(/sudah dipilih/);
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe(
      await box.locator('[data-snippet=html]').innerText(),
    );
  });
});

describe.each([PAGE, '/en/peta/'])('the preview of %s', (path) => {
  test('shows what the code will, as it is chosen', async () => {
    await visit(path, { viewport: { width: 1280, height: 900 } }, async (page) => {
      const box = page.locator('embed-studio');
      const code = box.locator('[data-snippet=html]');
      await box.locator('[data-options] summary').click();
      const frame = box.locator('iframe');
      await expect.poll(() => frame.contentFrame().locator('h1').isVisible()).toBe(true);
      expect((await frame.boundingBox())?.width).toBe(360);
      const steps = await page.evaluate(() => window.history.length);
      for (const name of ['680', 'gelap', path === PAGE ? 'en' : 'id'])
        await box.locator(`input[value="${name}"]`).check();
      await expect.poll(() => frame.contentFrame().locator('h1').isVisible()).toBe(true);
      expect((await frame.boundingBox())?.width).toBe(680);
      const src = await frame.getAttribute('src');
      expect(src).toMatch(/#gelap$/);
      expect(await code.innerText()).toContain(`src="${origin}${src}"`);
      expect(await frame.contentFrame().locator('html').getAttribute('lang')).toBe(
        path === PAGE ? 'en' : 'id',
      );
      expect(
        await frame
          .contentFrame()
          .locator('body')
          .evaluate((body) => {
            const { scrollHeight } = document.documentElement;
            return [getComputedStyle(body).backgroundColor, scrollHeight > innerHeight];
          }),
      ).toEqual(['rgb(16, 21, 28)', false]);
      // A preview is no step of the reader's way.
      expect(await page.evaluate(() => window.history.length)).toBe(steps);
      expect(await runAxe(page)).toEqual([]);
    });
  });

  test('can be frozen as this version', async () => {
    await visit(path, {}, async (page) => {
      const box = page.locator('embed-studio');
      await box.locator('[data-options] summary').click();
      const frame = box.locator('iframe');
      // Only what has come can be exchanged: a frame that is still loading would count as a failed request.
      await expect.poll(() => frame.contentFrame().locator('h1').isVisible()).toBe(true);
      await box.locator('input[value=frozen]').check();
      await expect
        .poll(() => box.locator('[data-snippet=html]').innerText())
        .toContain(`/embed/v/${version}/`);
      await expect.poll(() => frame.getAttribute('src')).toContain(`/embed/v/${version}/`);
      await expect.poll(() => frame.contentFrame().locator('h1').isVisible()).toBe(true);
      expect(await frame.contentFrame().locator('main').innerText()).toContain(version);
    });
  });
});
