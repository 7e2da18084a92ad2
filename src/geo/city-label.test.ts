import { expect, it } from 'vitest';
import { cityLabels } from './city-label.ts';

it('keeps what tells two apart and drops the rest', () => {
  expect(
    cityLabels([
      'Kabupaten Malang',
      'Kota Malang',
      'Kabupaten Gresik',
      'Kota Administrasi Jakarta Utara',
      'Kabupaten Administrasi Kepulauan Seribu',
    ]),
  ).toEqual(['Kab. Malang', 'Kota Malang', 'Gresik', 'Jakarta Utara', 'Kepulauan Seribu']);
});
