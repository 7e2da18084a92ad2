import { expect, test } from 'vitest';
import { xmlProblem } from '../charts/xml-problem.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { fixtureSite } from '../totals/fixture-site.ts';
import { CARD, drawShareCard } from './draw-share-card.ts';
import { shareCards } from './share-cards.ts';

const site = fixtureSite();

const lowest = (svg: string) =>
  Math.max(...[...svg.matchAll(/ y="(\d+)"/g)].map(([, y]) => Number(y)));

test.each(LANGUAGES)('every card of the invented register stays in its frame (%s)', (language) => {
  for (const card of shareCards(site, language)) {
    const svg = drawShareCard(card, 'Peta Integritas', 'foot');
    expect(xmlProblem(svg), card.path).toBeNull();
    expect(lowest(svg), card.path).toBeLessThan(CARD.height);
    expect(svg.match(/font-size="\d+"/g)?.every((size) => Number(size.slice(11, -1)) >= 26)).toBe(
      true,
    );
  }
});

test('each page has one card', () => {
  const paths = shareCards(site, 'id').map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toContain('/bagikan/tahun/2020');
});

test('a round without an official number says so', () => {
  const card = { path: '/x', title: 'Putaran 2016', figure: null, lines: ['Tidak diketahui'] };
  expect(drawShareCard(card, 'Peta', 'kaki')).toContain('>Tidak diketahui<');
});

test('a sentence that does not fit ends at a clause', () => {
  const clause = 'ini satu bagian kalimat yang cukup panjang untuk satu baris';
  const card = {
    path: '/x',
    title: 'Judul',
    figure: null,
    lines: [Array.from({ length: 12 }, () => clause).join('; ')],
  };
  const svg = drawShareCard(card, 'Peta', 'kaki');
  expect(svg).toContain('baris.<');
  expect(svg).not.toContain('…');
});

test('a name of any length is cut rather than drawn over the edge', () => {
  const card = { path: '/x', title: 'Nama '.repeat(90), figure: null, lines: ['Kalimat.'] };
  const svg = drawShareCard(card, 'Peta', '<&>');
  expect(svg).toContain('…');
  expect(svg).toContain('&lt;&amp;&gt;');
  expect(lowest(svg)).toBeLessThan(CARD.height);
});
