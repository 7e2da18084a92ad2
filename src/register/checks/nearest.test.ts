import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it('gives nothing where there is nothing', () => {
    expect(nearest('a', [])).toBeUndefined();
  });
  it('finds the word with the fewest letters to change, and of equals the one that begins alike', () => {
    expect(nearest('karantna', ['pajak', 'karantina', 'perizinan'])).toBe('karantina');
    expect(nearest('94.99', ['14.09', '94.01', '94.02'])).toBe('94.01');
  });
  it('does not mind capitals', () => {
    expect(nearest('LPNK', ['lns', 'lpnk'])).toBe('lpnk');
  });
  it('takes a word that goes on before one that is merely as long', () => {
    expect(nearest('koran-2017', ['siaran-2017', 'koran-20171213'])).toBe('koran-20171213');
  });
});
