import { expect, test } from 'vitest';
import { fixturePage, fixtureSite, messagesOf } from '../fixture-site.ts';
import { chartParts } from './chart-parts.ts';

test('a chart that is only a drawing', async () => {
  const site = fixtureSite({
    'index.html': fixturePage({
      body: '<figure data-chart="awards"><svg></svg><p class="say"></p></figure>',
    }),
  });
  expect(await messagesOf(chartParts, site)).toEqual([
    'index.html: missing CSV link of the chart "awards": draw it with src/components/Figure.astro',
    'index.html: missing sentence (.say) of the chart "awards": draw it with src/components/Figure.astro',
    'index.html: missing table of the chart "awards": draw it with src/components/Figure.astro',
  ]);
});

test('a whole chart, and a figure that is none', async () => {
  const site = fixtureSite({
    'index.html': fixturePage({
      body: '<figure data-chart="awards"><p class="say">3</p><svg></svg><table></table><a href="/a.csv">CSV</a></figure><figure></figure>',
    }),
  });
  expect(await messagesOf(chartParts, site)).toEqual([]);
});

test('on its own page a chart has its table beside it', async () => {
  const body =
    '<figure data-chart="awards"><p class="say">3</p><svg></svg><a href="/a.csv">CSV</a></figure><table></table>';
  const site = fixtureSite({
    'grafik/awards/nasional/index.html': fixturePage({ path: '/grafik/awards/nasional/', body }),
    'index.html': fixturePage({ body }),
  });
  expect(await messagesOf(chartParts, site)).toEqual([
    'index.html: missing table of the chart "awards": draw it with src/components/Figure.astro',
  ]);
});
