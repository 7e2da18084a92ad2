import { expect, test } from 'vitest';
import { termFinder } from './term-finder.ts';

const find = termFinder([
  'WBK',
  'WBBM',
  'RB',
  'PAN-RB',
  'TPI',
  'BPK',
  'BPKP',
  'SE',
  'K/L',
  'LAPOR!',
  'PK',
]);
const terms = (text: string) => find(text).map(({ term }) => term);

test('whole words only, as they are written', () => {
  expect(terms('WBKX XWBK wbk WBK2 WBK_ éWBK')).toEqual([]);
  expect(terms('(WBK), “WBBM”. WBK’s')).toEqual(['WBK', 'WBBM', 'WBK']);
});

test('where it stands in the text', () => {
  expect(find('a WBK')).toEqual([{ term: 'WBK', at: 2 }]);
});

test('the longest abbreviation, and none within a compound', () => {
  expect(terms('Permen PAN-RB 90/2021')).toEqual(['PAN-RB']);
  expect(terms('BPKP, BPK')).toEqual(['BPKP', 'BPK']);
  expect(terms('Kemenpan-RB ZI-WBK WBK-WBBM a.WBK WBK.csv #WBK')).toEqual([]);
});

test('a suffix and a pair are not compounds', () => {
  expect(terms('WBBM-nya')).toEqual(['WBBM']);
  expect(terms('WBK/WBBM')).toEqual(['WBK', 'WBBM']);
  expect(terms('WBK/lain x/WBK')).toEqual([]);
  expect(terms('K/L dan K/L/D')).toEqual(['K/L']);
});

test('an abbreviation that ends in a mark', () => {
  expect(terms('LAPOR! dan LAPOR!nya, LAPOR')).toEqual(['LAPOR!', 'LAPOR!']);
});

test('not the part of a name', () => {
  expect(terms('BPK Sumatera Selatan')).toEqual([]);
  expect(terms('Kantor Imigrasi Kelas II Non TPI Blitar dan Kelas I Khusus TPI')).toEqual([]);
  expect(terms('menurut BPK, TPI menilai')).toEqual(['BPK', 'TPI']);
  expect(terms('SE Menteri PANRB')).toEqual(['SE']);
  expect(terms('Opini BPK WTP')).toEqual(['BPK']);
});

test('no abbreviation at all', () => {
  expect(termFinder([])('WBK')).toEqual([]);
});
