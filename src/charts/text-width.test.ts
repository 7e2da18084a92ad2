import { expect, it } from 'vitest';
import { fittingText, textWidth } from './text-width.ts';

it('has no width without letters', () => {
  expect(textWidth('', 12)).toBe(0);
});
it('gives more room to wide letters than to narrow ones', () => {
  expect(textWidth('MMM', 12)).toBeGreaterThan(textWidth('nnn', 12));
  expect(textWidth('nnn', 12)).toBeGreaterThan(textWidth('iii', 12));
});
it('grows with the size of the letters', () => {
  expect(textWidth('Mahkamah Agung', 24)).toBeGreaterThan(1.9 * textWidth('Mahkamah Agung', 12));
});
it('takes the best wording that fits, and the last where none does', () => {
  expect(fittingText(['231, rincian tidak diketahui', '231'], 400, 12)).toContain('rincian');
  expect(fittingText(['231, rincian tidak diketahui', '231'], 40, 12)).toBe('231');
  expect(fittingText(['a long text', 'another long one'], 5, 12)).toBe('another long one');
  expect(fittingText([], 5, 12)).toBe('');
});
