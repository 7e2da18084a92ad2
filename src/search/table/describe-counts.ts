import { fillText } from '../../i18n/fill-text.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { TableWords } from '../../i18n/table-words.ts';
import type { RowCounts } from './count-rows.ts';

/** Rows in words: `45 baris: 44 predikat pada 40 kantor, 1 kantor tanpa predikat yang diketahui`. */
export function describeCounts(
  language: Language,
  words: TableWords,
  { rows, awards, offices, withoutAward }: RowCounts,
): string {
  const number = (value: number) => formatNumber(language, value);
  const said = fillText(words['explore.rows'], { rows: number(rows) });
  const parts = [
    ...(awards === 0
      ? []
      : [fillText(words['explore.awards'], { awards: number(awards), offices: number(offices) })]),
    ...(withoutAward === 0
      ? []
      : [fillText(words['explore.withoutAward'], { offices: number(withoutAward) })]),
  ];
  return parts.length === 0 ? said : `${said}: ${parts.join(', ')}`;
}
