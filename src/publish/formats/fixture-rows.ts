import type { Column } from '../../register/table.ts';
import type { TypedRow } from './typed-rows.ts';

const column = (name: string, type: Column['type'], required = false): Column => ({
  name,
  id: name,
  en: name,
  type,
  required,
});

/** One column of each kind, for tests. */
export const FIXTURE_COLUMNS: readonly Column[] = [
  column('code', { ref: 'cities' }, true),
  column('name', 'text', true),
  column('year', 'year'),
  column('value', 'integer'),
  column('preferred', 'yes-no'),
  column('date', 'date'),
  column('sources', { refs: 'sources' }),
  column('note', 'text'),
  column('rate', 'decimal'),
];

/** Rows that break what is written carelessly: other letters, emoji, quotes, lines, formulas, zeros. */
export const FIXTURE_ROWS: readonly TypedRow[] = [
  {
    code: '35.70',
    name: 'İğneli Şubesi, ıI',
    year: 2020,
    value: 3691,
    preferred: true,
    date: '2020-12-21',
    sources: 'a b',
    note: 'A comma, a "quote" and\na line break',
    rate: 20.7,
  },
  {
    code: '01.10',
    name: 'مكتب خيالي',
    year: null,
    value: 0,
    preferred: false,
    date: null,
    sources: null,
    note: '=1+1',
    rate: null,
  },
  {
    code: '91.01',
    name: 'Kantor 🏛️ Khayal <&>',
    year: 1999,
    value: -5,
    preferred: null,
    date: '1969-12-31',
    sources: 'c',
    note: '+62, -1, @x',
    rate: 100,
  },
];
