import { expect, test } from 'vitest';
import { templateOf } from './template-of.ts';

test('pages of one kind share a template in both languages', () => {
  expect(
    ['/', '/en/', '/unit/', '/en/unit/a/', '/grafik/instansi/2020/', '/404.html'].map(templateOf),
  ).toEqual(['/', '/', '/unit/', '/unit/<id>/', '/grafik/<chart>/<id>/', '/404.html']);
});
