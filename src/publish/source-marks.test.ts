import { expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { sourceMarks } from './source-marks.ts';

const site = fixtureSite();

it('leads from running text to each source, named by publisher and day', () => {
  expect(sourceMarks('id', site, ['kabar-contoh-20171212'])).toBe(
    '<span class="src">[<a href="/sumber/kabar-contoh-20171212/" title="Kabar Contoh, 12 Desember 2017">sumber</a>]</span>',
  );
  expect(sourceMarks('en', site, ['aturan-contoh-2014', 'aturan-contoh-2021'])).toContain(
    '</span> <span',
  );
});

it('throws for a source that nobody knows', () => {
  expect(() => sourceMarks('id', site, ['kabar'])).toThrow('unknown source "kabar"');
});
