import { expect, it } from 'vitest';
import { CHART, PAGE } from './fixture-citations.ts';
import { shortCitation } from './short-citation.ts';

it('names who, the year of the version, and the version', () => {
  expect(shortCitation(CHART)).toBe('Peta Integritas (2026), versi 2026.1');
  expect(shortCitation(PAGE)).toBe('Peta Integritas (2026), version 2026.1');
});
