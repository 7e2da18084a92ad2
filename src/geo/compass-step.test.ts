import { expect, test } from 'vitest';
import { compassStep } from './compass-step.ts';

test('the last word of a name says where a part lies', () => {
  expect(compassStep('Kota Administrasi Jakarta Barat')).toEqual([-1, 0]);
  expect(compassStep('Kota Administrasi Jakarta Utara')).toEqual([0, 1]);
  expect(compassStep('Kota Surabaya')).toBeUndefined();
});
