import { expect, it } from 'vitest';
import { bibtex } from './bibtex.ts';
import { CHART } from './fixture-citations.ts';
import { readBibtex } from './read-bibtex.ts';

const sound = bibtex(CHART);

it.each([
  ['@misc', '@dataset', 'unknown type @dataset'],
  ['{peta-', '{peta_é-', 'invalid key'],
  ['setiap tahun', 'setiap { tahun', 'line end in title'],
  ['setiap tahun', 'setiap \\{ tahun', 'line end in title'],
  ['setiap tahun', '100 % tahun', 'bare %'],
  ['setiap tahun', '\\input{} tahun', 'unknown command'],
  ['{{Predikat', '{{\\& Predikat', 'special character in title'],
  ['setiap tahun', 'setiap\ntahun', 'line end in title'],
  ['month = nov', 'month = nop', 'unknown abbreviation "nop" for month'],
  ['  year', '  title', 'duplicate field title'],
  ['2026},\n  month', '2026}\n  month', 'missing comma after year'],
  ['KemenPANRB},\n}', 'KemenPANRB},\n}}', 'invalid text after the entry'],
])('refuses %j turned into %j', (right, wrong, message) => {
  expect(sound).toContain(right);
  expect(() => readBibtex(sound.replace(right, wrong))).toThrow(message);
});
