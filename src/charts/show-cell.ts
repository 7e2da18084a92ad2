import { formatDate, formatNumber } from '../i18n/format.ts';
import { formatRate } from '../i18n/format-rate.ts';
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import type { ChartColumn, ChartRow } from './chart.ts';

const WORDS: readonly string[] = ['text', 'code', 'date', 'year'];

/** Whether a column holds numbers, which stand right. */
export function isNumeric({ unit }: ChartColumn): boolean {
  return !WORDS.includes(unit);
}

/** A cell of a chart as a page writes it; the CSV keeps the bare value. */
export function showCell(language: Language, column: ChartColumn, row: ChartRow): string {
  const value = row[column.name] ?? null;
  if (value === null) return text(language, 'unknown');
  if (column.unit === 'date') return formatDate(language, String(value));
  if (column.unit === 'percent') return formatRate(language, Number(value));
  // Lists such as `3695; WBK 71`.
  if (column.name.startsWith('other_')) {
    return String(value).replaceAll(/\d+/g, (digits) => formatNumber(language, Number(digits)));
  }
  return typeof value === 'number' && isNumeric(column)
    ? formatNumber(language, value)
    : String(value);
}
