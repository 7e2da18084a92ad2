import { expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { WHOLE } from '../totals/map-filter.ts';
import { mapViews } from '../totals/map-views.ts';
import { LANGUAGES } from './language.ts';
import { mapTitle } from './map-title.ts';

it('names what was chosen', () => {
  expect(mapTitle('id', WHOLE)).toBe('Peta predikat bernama');
  expect(mapTitle('id', { ...WHOLE, year: 2019, service: 'pengadilan', headOffices: false })).toBe(
    'Peta predikat bernama: Pengadilan, putaran 2019, tanpa kantor pusat',
  );
});
it.each(LANGUAGES)('gives no two views one title in "%s"', (language) => {
  const titles = mapViews(fixtureSite()).map((filter) => mapTitle(language, filter));
  expect(new Set(titles).size).toBe(titles.length);
});
