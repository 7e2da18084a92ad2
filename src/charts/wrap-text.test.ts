import { expect, it } from 'vitest';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

const LONG =
  'Kementerian Kependudukan dan Pembangunan Keluarga/Badan Kependudukan dan Keluarga Berencana Nasional';

it('leaves a short text whole', () => {
  expect(wrapText('Polri', 200, 12)).toEqual(['Polri']);
});
it('keeps every line of the longest name inside the width, and every word', () => {
  const lines = wrapText(LONG, 124, 12);
  expect(lines.length).toBeGreaterThan(3);
  expect(Math.max(...lines.map((line) => textWidth(line, 12)))).toBeLessThanOrEqual(124);
  expect(lines.join(' ').replace('/ ', '/')).toBe(LONG);
});
it('does not cut a word that is wider than the room', () => {
  expect(wrapText('Pertanggungjawaban', 20, 12)).toEqual(['Pertanggungjawaban']);
});
it('breaks after a slash, but not inside the number of a rule', () => {
  expect(wrapText('Permen 90/2021', 90, 12)).toEqual(['Permen', '90/2021']);
  expect(wrapText('Kepala/Badan', 50, 12)).toEqual(['Kepala/', 'Badan']);
});
it('keeps an empty text as one empty line', () => {
  expect(wrapText('', 20, 12)).toEqual(['']);
});
