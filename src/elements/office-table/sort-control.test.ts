import { expect, test } from 'vitest';
import { nextSort } from './sort-control.ts';

test('a heading sorts up, then down, then not at all', () => {
  const up = nextSort(null, 'tahun');
  expect(up).toEqual({ key: 'tahun', descending: false });
  const down = nextSort(up, 'tahun');
  expect(down).toEqual({ key: 'tahun', descending: true });
  expect(nextSort(down, 'tahun')).toBeNull();
});

test('another heading begins anew', () => {
  expect(nextSort({ key: 'tahun', descending: true }, 'nama')).toEqual({
    key: 'nama',
    descending: false,
  });
});
