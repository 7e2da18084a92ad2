import { describe, expect, test } from 'vitest';
import { chartInstances } from '../charts/chart-paths.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { fixtureSite } from '../totals/fixture-site.ts';
import { chartContent } from './chart-content.ts';
import { chartFacts } from './chart-facts.ts';
import { heightAt } from './embed-heights.ts';
import type { EmbedOrigin } from './embed-origin.ts';
import { oembedJson } from './oembed-json.ts';

const site = fixtureSite();
const origin: EmbedOrigin = {
  site,
  release: { version: '2026.1', date: '2026-11-21' },
  addresses: {
    page: (language, path) => `https://example.org${language === 'id' ? '' : '/en'}${path}`,
    file: (path) => `https://example.org${path}`,
  },
};
const instances = chartInstances(site);

describe.each(LANGUAGES)('every chart in %s', (language) => {
  test('says its version and date, its sources and its page', () => {
    for (const instance of instances) {
      const { notes, page, file } = chartContent(language, instance, origin);
      expect(notes).toHaveLength(2);
      expect(notes.join(' ')).toMatch(/2026\.1.*21 November 2026/);
      expect(page.address).toContain(`/grafik/${instance.chart.id}/${instance.scope}/`);
      expect(file?.address).toMatch(/^https:\/\/example\.org\/grafik\/.*\.csv$/);
    }
  });

  test('keeps a room that a story can carry', () => {
    for (const instance of instances) {
      const { heights, frozen } = chartFacts(language, instance, origin);
      expect(frozen).toContain('/embed/v/2026.1/');
      for (const width of [280, 360, 639]) {
        expect(heightAt(heights.narrow, width)).toBeGreaterThan(150);
        expect(heightAt(heights.narrow, width)).toBeLessThan(2400);
      }
      expect(heightAt(heights.wide, 640)).toBeGreaterThan(120);
    }
  });
});

test('an oEmbed answer has what programs need, the picture at the size of its file', () => {
  const [instance] = instances;
  if (instance === undefined) throw new Error('missing charts of the fixture');
  const facts = chartFacts('en', instance, origin);
  const provider = { name: 'Peta Integritas', address: 'https://example.org/en/' };
  const answer = JSON.parse(oembedJson(facts, provider));
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: facts.title,
    provider_name: 'Peta Integritas',
    width: 680,
    height: facts.heights.most,
    thumbnail_width: 1456,
    thumbnail_height: 2 * (facts.picture?.height ?? 0),
  });
  expect(answer.html).toMatch(
    /^<iframe src="https:\/\/example\.org\/en\/embed\/[^"]*"[^>]*><\/iframe>$/,
  );
});
