import { expect, it } from 'vitest';
import { shortRegulation } from './short-regulation.ts';

it.each([
  ['Permen PAN-RB 90/2021', 'Permen 90/2021'],
  ['SE Menteri PANRB 4/2025', 'SE 4/2025'],
  ['Permenristekdikti 57/2016', 'Permenristekdikti 57/2016'],
  ['Perpres 54/2018', 'Perpres 54/2018'],
])('%s is short for %s', (regulation, short) => {
  expect(shortRegulation('id', regulation)).toBe(short);
});
it('speaks English on English pages', () => {
  expect(shortRegulation('en', 'Program OLGOZI')).toBe('OLGOZI programme');
});
