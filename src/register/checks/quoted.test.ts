import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('quoted', () => {
  it('puts a text between double quotes and escapes the quotes in it', () => {
    expect(quoted('Balai "Contoh"')).toBe('"Balai \\"Contoh\\""');
    expect(quoted('')).toBe('""');
  });
  it('shows what cannot be seen', () => {
    expect(quoted('a\tb\u00a0c\u200bd\ufffde\u0301')).toBe(
      '"a\\tb\\u00a0c\\u200bd\\ufffde\\u0301"',
    );
  });
  it('leaves letters and plain spaces alone', () => {
    expect(quoted('Café – 1.234')).toBe('"Café – 1.234"');
  });
  it('cuts after 80 signs, never inside an escape', () => {
    expect(quoted('x'.repeat(80))).toBe(`"${'x'.repeat(80)}"`);
    expect(quoted('x'.repeat(81))).toBe(`"${'x'.repeat(80)}..."`);
    expect(quoted(`${'x'.repeat(79)}""`)).toBe(`"${'x'.repeat(79)}\\"..."`);
  });
});
