import { expect, it } from 'vitest';
import { fixtureSite } from './fixture-site.ts';
import { nationalNotes } from './national-notes.ts';

const notes = nationalNotes(fixtureSite()).map(({ year, metric }) => `${year} ${metric}`);

it('finds national figures with a note', () => {
  expect(notes).toContain('2019 awarded');
  expect(notes).toContain('2021 cumulative_wbk');
});

it('leaves figures with other values to the disagreements', () => {
  expect(notes).not.toContain('2020 proposed');
  expect(notes).not.toContain('2017 wbk');
});
