import type { ChartColumn, ChartUnit } from './chart.ts';

/** A column in one line. */
export function column(name: string, unit: ChartUnit, id: string, en: string): ChartColumn {
  return { name, unit, label: { id, en } };
}

/** The two columns of a name, one a language. */
export function nameColumns(id: string, en: string): readonly ChartColumn[] {
  const label = { id, en };
  return [
    { name: 'label_id', unit: 'text', label, language: 'id' },
    { name: 'label_en', unit: 'text', label, language: 'en' },
  ];
}

/** The round, or the calendar year where there was none. */
export const YEAR = column('year', 'year', 'Putaran', 'Round');
/** Awards of the ministry whose unit is known by name. */
export const NAMED = column('named', 'awards', 'Bernama', 'Named');
/** An official figure, its parts and what it rests on. */
export const OFFICIAL_COLUMNS: readonly ChartColumn[] = [
  column('official', 'awards', 'Angka resmi', 'Official figure'),
  column('wbk', 'awards', 'WBK resmi', 'Official WBK'),
  column('wbbm', 'awards', 'WBBM resmi', 'Official WBBM'),
  column(
    'basis',
    'code',
    'Dasar angka resmi (stated: disebut sumber; sum: WBK + WBBM; part: hanya salah satu)',
    'Basis of the official figure (stated: by a source; sum: WBK + WBBM; part: only one of them)',
  ),
];
/** Named awards and their predicates. */
export const NAMED_COLUMNS: readonly ChartColumn[] = [
  NAMED,
  column('wbk', 'awards', 'WBK bernama', 'Named WBK'),
  column('wbbm', 'awards', 'WBBM bernama', 'Named WBBM'),
];
