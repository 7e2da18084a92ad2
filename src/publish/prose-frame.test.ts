import { expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { proseFrame } from './prose-frame.ts';

const { link, mark } = proseFrame('en', fixtureSite());

it('leads links and marks to the pages of the language', () => {
  expect(link('/status/')).toBe('/en/status/');
  expect(mark(['aturan-contoh-2014'])).toContain('href="/en/sumber/aturan-contoh-2014/"');
});

it('leaves out sources that another register does not have', () => {
  expect(mark(['antara-20201221'])).toBe('');
});
