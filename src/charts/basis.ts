import type { Language } from '../i18n/language.ts';
import type { Both } from '../register/register.ts';
import type { OfficialAwarded } from '../totals/figure.ts';
import type { ChartRow } from './chart.ts';
import { yearWords } from './sentence.ts';

const BASIS_NAMES: Readonly<Record<OfficialAwarded['basis'], Both>> = {
  stated: { id: 'disebut sumber', en: 'stated by a source' },
  sum: { id: 'dijumlahkan: WBK + WBBM', en: 'added up: WBK + WBBM' },
  part: { id: 'sedikitnya: hanya satu predikat', en: 'at least: one predicate only' },
};

/** What an official figure rests on, as a code and in words; empty where there is no figure. */
export function basisCells(basis: OfficialAwarded['basis'] | undefined): ChartRow {
  if (basis === undefined) return { basis: '', basis_id: '', basis_en: '' };
  return { basis, basis_id: BASIS_NAMES[basis].id, basis_en: BASIS_NAMES[basis].en };
}

/** Says that we added up the figures of some rows; empty where sources state them. */
export function addedWord(language: Language, rows: readonly ChartRow[]): string {
  const added = rows.filter((row) => row.basis === 'sum').length;
  if (added === 0) return '';
  const word = language === 'id' ? 'dijumlahkan' : 'added up';
  return added === rows.length ? word : `${language === 'id' ? 'sebagian' : 'partly'} ${word}`;
}

/** Words and, after a comma, that we added the number up. */
export function withAdded(language: Language, words: string, rows: readonly ChartRow[]): string {
  const added = addedWord(language, rows);
  return added === '' ? words : `${words}, ${added}`;
}

/** Which years' figures no source states as they stand. */
export function basisClauses(language: Language, rows: readonly ChartRow[]): string[] {
  const id = language === 'id';
  const clause = (basis: OfficialAwarded['basis'], say: (years: string) => string) => {
    const mine = rows.filter((row) => row.basis === basis);
    return mine.length === 0 ? '' : say(yearWords(language, mine));
  };
  return [
    clause('sum', (years) =>
      id
        ? `angka ${years} dijumlahkan dari WBK dan WBBM`
        : `for ${years} the figure is added up from WBK and WBBM`,
    ),
    clause('part', (years) =>
      id
        ? `untuk ${years} hanya jumlah satu predikat yang diketahui`
        : `for ${years} the number of one predicate only is known`,
    ),
  ];
}
