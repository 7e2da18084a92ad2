import { expect, it } from 'vitest';
import { fillProse } from './fill-prose.ts';

const frame = {
  link: (path: string) => `/base/en${path}`,
  mark: (sources: readonly string[]) => `<sup>${sources.join()}</sup>`,
};

it('fills in numbers', () => {
  expect(fillProse('<p>{named} of {official}</p>', { named: '61', official: '763' }, frame)).toBe(
    '<p>61 of 763</p>',
  );
});

it('throws for a number it does not have', () => {
  expect(() => fillProse('<p>{nmaed}</p>', { named: '61' }, frame)).toThrow(
    'missing value "nmaed" for prose',
  );
});

it('leads links of the site to the language of the page', () => {
  expect(fillProse('<a href="/cakupan/#perbedaan">x</a>', {}, frame)).toBe(
    '<a href="/base/en/cakupan/#perbedaan">x</a>',
  );
});

it('marks links to other hosts, and leaves links within the page', () => {
  expect(fillProse('<a href="https://example.org/">x</a><a href="#peta">y</a>', {}, frame)).toBe(
    '<a rel="noopener external" href="https://example.org/">x</a><a href="#peta">y</a>',
  );
});

it('puts the mark of the sources where prose names them, and none for our own words', () => {
  expect(fillProse('<p>Dua tahun. [@antara-20201221 bps-20181218]</p>', {}, frame)).toBe(
    '<p>Dua tahun. <sup>antara-20201221,bps-20181218</sup></p>',
  );
  expect(fillProse('<p>Kami mencatatnya. [@us]</p>', {}, frame)).toBe('<p>Kami mencatatnya.</p>');
});

it('leads a mark to its source once', () => {
  const mark = () => '<a href="/base/en/sumber/x/">x</a>';
  expect(fillProse('<p>Ya. [@x]</p>', {}, { ...frame, mark })).toBe(
    '<p>Ya. <a href="/base/en/sumber/x/">x</a></p>',
  );
});
