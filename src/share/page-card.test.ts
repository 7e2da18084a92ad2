import { expect, test } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { cardWords, pageCard } from './page-card.ts';

const site = fixtureSite();
const pathOf = (page: string) => pageCard(site, 'id', page).path;

test('a page is shared with its own card, a unit and some others with their chart, the rest with that of home', () => {
  const awarded = site.totals.units.find(({ awards }) => awards.length > 0)?.id;
  expect(pathOf('/tahun/2020/')).toBe('/bagikan/tahun/2020');
  expect(pathOf(`/unit/${awarded}/`)).toBe(`/bagikan/grafik/riwayat-unit/${awarded}`);
  expect(pathOf('/seleksi/')).toBe('/bagikan/grafik/tingkat-seleksi/nasional');
  expect(pathOf('/unit/')).toBe('/bagikan/beranda');
  expect(pathOf('/metode/')).toBe('/bagikan/beranda');
});

test('what a card says ends each part with a stop, once', () => {
  const figure = { value: '763', label: 'unit kerja' };
  expect(cardWords({ path: '', title: 'Apa?', figure, lines: ['Satu.', 'Dua.'] })).toBe(
    'Apa? 763 unit kerja. Satu.',
  );
  expect(cardWords({ path: '', title: 'Judul', figure: null, lines: [] })).toBe('Judul.');
});
