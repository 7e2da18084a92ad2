import { expect, it } from 'vitest';
import { citationKey } from './citation-key.ts';
import { CHART, ENGLISH_FILE, FILE, PAGE } from './fixture-citations.ts';

it.each([
  [CHART, 'peta-integritas-2026.1-grafik-predikat-per-tahun-nasional'],
  [PAGE, 'peta-integritas-2026.1-en-tahun-2020'],
  [FILE, 'peta-integritas-2026.1-data-latest-awards.csv'],
  [ENGLISH_FILE, 'peta-integritas-2026.1-data-latest-awards.csv-en'],
  [{ ...PAGE, url: 'https://example.org/en/' }, 'peta-integritas-2026.1-en'],
  [{ ...CHART, url: 'https://example.org/' }, 'peta-integritas-2026.1'],
  [
    { ...CHART, url: 'https://example.org/peta/é {x}/' },
    'peta-integritas-2026.1-peta-C3-A9-20-7Bx-7D',
  ],
])('is version and path in ASCII: $url', (citation, key) => {
  expect(citationKey(citation)).toBe(key);
});
