import type { ChartColumn, ChartUnit } from './chart.ts';

/** A column in one line. */
export function column(name: string, unit: ChartUnit, id: string, en: string): ChartColumn {
  return { name, unit, label: { id, en } };
}

/** The two columns of some words, one a language: `name_id` and `name_en`. */
export function wordColumns(name: string, id: string, en: string): readonly ChartColumn[] {
  const label = { id, en };
  return [
    { name: `${name}_id`, unit: 'text', label, language: 'id' },
    { name: `${name}_en`, unit: 'text', label, language: 'en' },
  ];
}

/** The two columns of a name, one a language. */
export function nameColumns(id: string, en: string): readonly ChartColumn[] {
  return wordColumns('label', id, en);
}

/** The round, or the calendar year where there was none. */
export const YEAR = column('year', 'year', 'Putaran', 'Round');
/** Awards of the ministry whose unit is known by name. */
export const NAMED = column('named', 'awards', 'Bernama', 'Named');
/** What a figure rests on, as a code for machines and in words for readers. */
export const BASIS_COLUMNS: readonly ChartColumn[] = [
  column(
    'basis',
    'code',
    'Kode dasar angka (stated: disebut sumber; sum: WBK + WBBM; part: hanya salah satu)',
    'Code of the basis (stated: by a source; sum: WBK + WBBM; part: only one of them)',
  ),
  ...wordColumns('basis', 'Dasar angka', 'Basis of the figure'),
];
/** What stands against a figure: `149; WBK 71`, empty where sources agree. */
export const OTHER_VALUES = column('other_values', 'text', 'Angka lain (≠)', 'Other values (≠)');
/** An official figure, its parts, what it rests on and what stands against it. */
export const OFFICIAL_COLUMNS: readonly ChartColumn[] = [
  column('official', 'awards', 'Angka resmi', 'Official figure'),
  column('wbk', 'awards', 'WBK resmi', 'Official WBK'),
  column('wbbm', 'awards', 'WBBM resmi', 'Official WBBM'),
  ...BASIS_COLUMNS,
  OTHER_VALUES,
];
/** Named awards and their predicates. */
export const NAMED_COLUMNS: readonly ChartColumn[] = [
  NAMED,
  column('wbk', 'awards', 'WBK bernama', 'Named WBK'),
  column('wbbm', 'awards', 'WBBM bernama', 'Named WBBM'),
];
