import type { Column } from '../register/table.ts';
import { GRANTERS } from '../register/vocabulary.ts';

/** The columns that name an office by its id and its name. */
export const OFFICE_COLUMNS: readonly Column[] = [
  {
    name: 'unit_id',
    id: 'Id tetap kantor',
    en: 'Permanent id of the office',
    type: { ref: 'units' },
    required: true,
  },
  { name: 'unit', id: 'Nama kantor', en: 'Name of the office', type: 'text', required: true },
];

/** The column that says who granted a predicate. */
export const GRANTED_BY: Column = {
  name: 'granted_by',
  id: 'Pemberi: kemenpanrb atau mandiri (WBK mandiri)',
  en: 'Granted by: kemenpanrb (the ministry) or mandiri (the institution itself)',
  type: { oneOf: GRANTERS },
  required: true,
};
