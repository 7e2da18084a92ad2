import { expect, test } from 'vitest';
import { compareVersions } from './compare-versions.ts';

test('versions follow each other by year, then by number', () => {
  const versions = ['2027.1', '2026.10', '2026.9', '2026.1'];
  expect(versions.sort(compareVersions)).toEqual(['2026.1', '2026.9', '2026.10', '2027.1']);
  expect(compareVersions('2026.1', '2026.1')).toBe(0);
});
