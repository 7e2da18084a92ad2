import { expect, test } from 'vitest';
import { site } from '../site-data.ts';
import { useSite } from './use-site.ts';

const visit = useSite();
const WITHOUT_SCRIPT = { javaScriptEnabled: false };
const QUESTIONS = 10;

test.each([
  ['/', '/istilah/'],
  ['/en/metode/', '/en/istilah/'],
])('%s leads from the first use of an abbreviation to its entry, by keyboard', async (path, to) => {
  await visit(path, WITHOUT_SCRIPT, async (page) => {
    const link = page.locator('main a.term').first();
    const term = await link.innerText();
    expect(await page.locator('main a.term', { hasText: new RegExp(`^${term}$`) }).count()).toBe(1);
    await link.focus();
    expect(await link.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe(
      'none',
    );
    await Promise.all([page.waitForURL(`**${to}#*`), page.keyboard.press('Enter')]);
    expect(await page.locator('dt:target').innerText()).toBe(term);
    await expect.poll(() => page.locator('dt:target + dd').isVisible()).toBe(true);
  });
});

test.each(['/istilah/', '/en/istilah/'])('%s explains every term with its source', async (path) => {
  await visit(path, WITHOUT_SCRIPT, async (page) => {
    const { terms } = site.register;
    expect(await page.locator('main dt').count()).toBe(terms.length);
    expect(await page.locator('main dd a[href*="/sumber/"]').count()).toBe(terms.length);
    const set = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
    );
    const anchors = await page.locator('main dt').evaluateAll((all) => all.map(({ id }) => id));
    expect(
      set.hasDefinedTerm.map((each: Record<string, string>) => each['@id']?.split('#')[1]).sort(),
    ).toEqual(anchors.toSorted());
  });
});

test.each(['/tanya/', '/en/tanya/'])(
  '%s answers ten questions without JavaScript',
  async (path) => {
    await visit(path, WITHOUT_SCRIPT, async (page) => {
      // What a reader sees of each question: its heading, and the words of its prose without the marks.
      const seen = await page.locator('main section[aria-labelledby]').evaluateAll((sections) =>
        sections.map((section) => ({
          name: section.querySelector('h2')?.textContent,
          text: [...section.querySelectorAll<HTMLElement>(':scope > p, :scope > ol, :scope > ul')]
            .map((block) => {
              const words = block.cloneNode(true) as HTMLElement;
              for (const mark of words.querySelectorAll('.src')) mark.remove();
              return words.textContent;
            })
            .join(' ')
            .replaceAll(/\s+/g, ' ')
            .trim(),
        })),
      );
      expect(seen).toHaveLength(QUESTIONS);
      for (const { text } of seen) expect(text.length).toBeGreaterThan(50);
      expect(await page.locator('main caption + thead + tbody tr').count()).toBe(
        site.register.channels.length,
      );

      const faq = JSON.parse(
        (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
      );
      expect(faq['@type']).toBe('FAQPage');
      expect(
        faq.mainEntity.map((each: { name: string; acceptedAnswer: { text: string } }) => ({
          name: each.name,
          text: each.acceptedAnswer.text,
        })),
      ).toEqual(seen);
    });
  },
);
