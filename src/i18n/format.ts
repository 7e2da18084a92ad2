import type { Language } from './language.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

/** A whole number with the language's thousands mark: 3.691 in Indonesian, 3,691 in English. */
export function formatNumber(language: Language, value: number): string {
  // Written out, not asked of Intl: the same commit must give the same bytes on every machine.
  return String(value).replace(/\B(?=(\d{3})+$)/g, language === 'id' ? '.' : ',');
}

/** A share of one as a whole percentage: 8 % in both languages; under one it says so. */
export function formatPercent(language: Language, share: number): string {
  if (share > 0 && share < 0.01) return language === 'id' ? 'kurang dari 1%' : 'less than 1%';
  return `${formatNumber(language, Math.round(share * 100))}%`;
}

/** An ISO date as far as it is known (`2022`, `2022-02`, `2022-02-03`) in words: 3 Februari 2022. */
export function formatDate(language: Language, date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? '' : (MONTHS[language][Number(month) - 1] ?? month);
  return [day === undefined ? '' : String(Number(day)), name, year]
    .filter((p) => p !== '')
    .join(' ');
}

/** A date with its preposition: pada 3 Februari 2022, on 3 February 2022, in 2019. */
export function formatWhen(language: Language, date: string): string {
  const word = language === 'id' ? 'pada' : date.length === 10 ? 'on' : 'in';
  return `${word} ${formatDate(language, date)}`;
}

/** A size in bytes in words: 13 kB. */
export function formatBytes(language: Language, bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const kilo = bytes / 1000;
  const text = kilo < 10 ? kilo.toFixed(1) : String(Math.round(kilo));
  return `${language === 'id' ? text.replace('.', ',') : text} kB`;
}
