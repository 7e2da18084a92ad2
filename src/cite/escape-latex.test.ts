import { expect, it } from 'vitest';
import { escapeLatex } from './escape-latex.ts';

it('escapes what LaTeX would take for itself', () => {
  expect(escapeLatex('5 % & $ # _ ~ ^')).toBe(
    '5 \\% \\& \\$ \\# \\_ \\textasciitilde{} \\textasciicircum{}',
  );
});
it('writes braces as words, because BibTeX counts escaped ones too', () => {
  expect(escapeLatex('a { b')).toBe('a \\textbraceleft{} b');
});
it('hides a command at the beginning, whose letters BibTeX would change', () => {
  expect(escapeLatex('&c')).toBe('{}\\&c');
});
