import { expect, it } from 'vitest';
import { readCompareSearch, writeCompareSearch } from './compare-address.ts';

it('reads ids in their order, each once', () => {
  expect(readCompareSearch('?instansi=b,a,b')).toEqual({
    level: 'instansi',
    ids: ['b', 'a'],
    otherLevels: [],
  });
  expect(readCompareSearch('?kota=35.78%2C33.74&kota=11.01')?.ids).toEqual([
    '35.78',
    '33.74',
    '11.01',
  ]);
  expect(readCompareSearch('?provinsi=,35,, 33 ,')?.ids).toEqual(['35', '33']);
});
it('takes the first of the three levels, whatever their order in the address', () => {
  expect(readCompareSearch('?kota=35.78&provinsi=35&instansi=a')).toEqual({
    level: 'instansi',
    ids: ['a'],
    otherLevels: ['provinsi', 'kota'],
  });
  expect(readCompareSearch('?instansi=&kota=35.78')).toEqual({
    level: 'kota',
    ids: ['35.78'],
    otherLevels: [],
  });
});
it('reads nothing where nothing is asked', () => {
  for (const search of ['', '?', '?tempat=35', '?instansi=', '?kota=,,'])
    expect(readCompareSearch(search)).toBeNull();
});
it('writes one level with its commas as they are, and reads it back', () => {
  expect(writeCompareSearch('kota', ['35.78', '33.74'])).toBe('?kota=35.78,33.74');
  expect(writeCompareSearch('provinsi', [])).toBe('');
  const search = writeCompareSearch('instansi', ['a&kota=1', 'b']);
  expect(readCompareSearch(search)).toEqual({
    level: 'instansi',
    ids: ['a&kota=1', 'b'],
    otherLevels: [],
  });
});
it('reads what is hostile as plain ids', () => {
  const long = 'x'.repeat(10_000);
  const ids = readCompareSearch(
    `?instansi=__proto__,constructor,../..,${long},<img src=x onerror=alert(1)>`,
  )?.ids;
  expect(ids).toEqual(['__proto__', 'constructor', '../..', long, '<img src=x onerror=alert(1)>']);
});
