import { expect, test } from 'vitest';
import { readPage } from './page-facts.ts';
import { budgetOf } from './page-kind.ts';

const kilobytes = (file: string, html = '') => budgetOf(readPage(file, html)).bytes / 1024;

test('each kind of page has the budget of the design', () => {
  expect(kilobytes('unit/a/index.html')).toBe(14);
  expect(kilobytes('en/sumber/a/index.html')).toBe(14);
  expect(kilobytes('kota/3578-kota-surabaya/index.html')).toBe(14);
  expect(kilobytes('en/kota/index.html')).toBe(24);
  expect(kilobytes('provinsi/35-jawa-timur/index.html')).toBe(24);
  expect(kilobytes('404.html')).toBe(24);
  expect(kilobytes('en/unit/index.html')).toBe(24);
  expect(kilobytes('unit/layanan/pengadilan/halaman/2/index.html')).toBe(24);
  expect(kilobytes('en/unit/dicabut/index.html')).toBe(24);
  expect(kilobytes('index.html', '<div class="wide map"></div>')).toBe(40);
  expect(kilobytes('embed/a/nasional/index.html', '<div class="map"></div>')).toBe(20);
});
