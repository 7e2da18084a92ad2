import { expect, it } from 'vitest';
import { fillProse } from './fill-prose.ts';

const link = (path: string) => `/base/en${path}`;

it('fills in numbers', () => {
  expect(fillProse('<p>{named} of {official}</p>', { named: '61', official: '763' }, link)).toBe(
    '<p>61 of 763</p>',
  );
});

it('throws for a number it does not have', () => {
  expect(() => fillProse('<p>{nmaed}</p>', { named: '61' }, link)).toThrow(
    'missing value "nmaed" for prose',
  );
});

it('leads links of the site to the language of the page', () => {
  expect(fillProse('<a href="/cakupan/#perbedaan">x</a>', {}, link)).toBe(
    '<a href="/base/en/cakupan/#perbedaan">x</a>',
  );
});

it('marks links to other hosts, and leaves links within the page', () => {
  expect(fillProse('<a href="https://example.org/">x</a><a href="#peta">y</a>', {}, link)).toBe(
    '<a rel="noopener external" href="https://example.org/">x</a><a href="#peta">y</a>',
  );
});
