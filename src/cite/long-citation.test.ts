import { expect, it } from 'vitest';
import { CHART, ENGLISH_FILE, FILE, HOSTILE, PAGE } from './fixture-citations.ts';
import { longCitation } from './long-citation.ts';
import { oneLine } from './one-line.ts';

it.each([
  [
    CHART,
    'Peta Integritas (2026). “Predikat WBK dan WBBM setiap tahun”. Versi data 2026.1, 21 November 2026. CC BY 4.0. Independen, bukan situs resmi KemenPANRB. https://example.org/grafik/predikat-per-tahun/nasional/',
  ],
  [
    PAGE,
    'Peta Integritas (2026). “Round of 2020”. Data version 2026.1, 21 November 2026. CC BY 4.0. Independent, not an official site of the ministry (KemenPANRB). https://example.org/en/tahun/2020/',
  ],
  [
    FILE,
    'Peta Integritas (2026). “Semua predikat WBK dan WBBM (awards.csv)”. Versi data 2026.1, 21 November 2026. CC BY 4.0. Independen, bukan situs resmi KemenPANRB. https://example.org/data/latest/awards.csv',
  ],
  [
    ENGLISH_FILE,
    'Peta Integritas (2026). “All WBK and WBBM predicates (awards.csv)”. Data version 2026.1, 21 November 2026. CC BY 4.0. Independent, not an official site of the ministry (KemenPANRB). https://example.org/data/latest/awards.csv',
  ],
])('is a whole reference: $title', (citation, reference) => {
  expect(longCitation(citation)).toBe(reference);
});

it.each(HOSTILE)('stays one line, with the title as it is: %j', (title) => {
  const text = longCitation({ ...PAGE, title });
  expect(text).toContain(`“${oneLine(title)}”. Data version 2026.1`);
  expect(text).not.toMatch(/\p{Cc}/u);
});
