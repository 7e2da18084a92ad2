import { expect, it } from 'vitest';
import { fixtureSite } from './fixture-site.ts';
import { WHOLE } from './map-filter.ts';
import { mapShades } from './map-shades.ts';
import { mapView } from './map-view.ts';

const site = fixtureSite();
const { provinces: counts } = mapView(site, WHOLE);

it('leaves an area without a named award without a shade', () => {
  expect(mapShades(counts, [{ id: 'a', provinces: ['12'] }]).of('a')).toBeNull();
});
it('adds the provinces that share an area', () => {
  const named = site.provinceModel('94').named.total + site.provinceModel('35').named.total;
  const shades = mapShades(counts, [{ id: 'a', provinces: ['94', '35', '12'] }]);
  expect(shades.steps.at(-1)?.to).toBe(named);
  expect(shades.of('a')).toBe(1);
});
it('has steps that leave no number out', () => {
  const { steps } = mapShades(
    counts,
    site.register.provinces.map((p) => ({ id: p.code, provinces: [p.code] })),
  );
  expect(steps[0]?.from).toBe(1);
  steps.slice(1).forEach((step, at) => {
    expect(step.from).toBe((steps[at]?.to ?? 0) + 1);
  });
});
