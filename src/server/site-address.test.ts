import { expect, test } from 'vitest';
import config from '../../astro.config.mjs';
import { siteAddress } from './site-address.ts';

test('without settings the address is the one astro.config.mjs builds for', () => {
  const { origin, base } = siteAddress();
  expect(origin).toBe(new URL(String(config.site)).origin);
  expect(`${base}/`).toBe(`/${config.base ?? ''}/`.replace(/\/+/g, '/'));
});

test('a base path may be written with or without slashes', () => {
  const baseOf = (path: string) => siteAddress({ BASE_PATH: path }).base;
  expect(['', '/', 'peta', '/peta', '/peta/', '/a/b/'].map(baseOf)).toEqual([
    '',
    '',
    '/peta',
    '/peta',
    '/peta',
    '/a/b',
  ]);
});
