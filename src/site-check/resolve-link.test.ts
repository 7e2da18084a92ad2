import { expect, test } from 'vitest';
import { fileOf, resolveLink } from './resolve-link.ts';

const site = { origin: 'https://example.org', base: '/peta' };

test('links are followed as a browser would', () => {
  const follow = (href: string) => resolveLink(site, '/unit/', href);
  expect(follow('/peta/tahun/')).toEqual({ path: '/tahun/', anchor: '' });
  expect(follow('../kota/?a=1#b%20c')).toEqual({ path: '/kota/', anchor: 'b c' });
  expect(follow('#isi')).toEqual({ path: '/unit/', anchor: 'isi' });
  expect(follow('/peta')).toEqual({ path: '/', anchor: '' });
  expect(follow('https://example.org/peta/a.csv')).toEqual({ path: '/a.csv', anchor: '' });
  expect(follow('/petani/')).toBe('outside');
  expect(follow('https://exa mple')).toBe('invalid');
  expect(follow('javascript:void(0)')).toBe('invalid');
  expect(follow('mailto:a@example.org')).toBeUndefined();
  expect(follow('https://elsewhere.example/')).toBeUndefined();
});

test('a folder is its index file, and only with a slash', () => {
  const files = { files: new Set(['unit/index.html', 'a.csv']) };
  expect(fileOf(files, '/unit/')).toBe('unit/index.html');
  expect(fileOf(files, '/a.csv')).toBe('a.csv');
  expect(fileOf(files, '/unit')).toBeUndefined();
});
