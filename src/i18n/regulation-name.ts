import type { Language } from './language.ts';

// Where a source does not name its regulation, conditions.csv says so in Indonesian words.
const ENGLISH: Readonly<Record<string, string>> = {
  'Pedoman sebelum 90/2021 (nomor aturan tidak disebut)':
    'Guidelines before 90/2021 (number of the regulation not stated)',
  'Skema 2012 (nomor aturan tidak disebut)': 'Scheme of 2012 (number of the regulation not stated)',
  'Pengumuman pengusulan ZI 2024': 'Call for proposals of integrity zones 2024',
  'Program OLGOZI': 'OLGOZI programme',
  'Program WBK Mandiri': 'WBK Mandiri programme',
};

const verb = (_: string, word: string) => (word === 'mengubah' ? 'amends ' : 'replaces ');

/** What a regulation or scheme is called: numbers stay, words are English on English pages. */
export function regulationName(language: Language, regulation: string): string {
  const words = language === 'en' ? (ENGLISH[regulation] ?? regulation) : regulation;
  return language === 'en' ? words.replace(/^(mengubah|mengganti(?:kan)?) /, verb) : words;
}
