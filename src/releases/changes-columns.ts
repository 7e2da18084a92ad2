import type { CellType, Column } from '../register/table.ts';
import { CHANGE_KINDS, CHANGE_SUBJECTS } from './change.ts';

const column = (
  name: string,
  required: boolean,
  type: CellType,
  id: string,
  en: string,
): Column => ({
  name,
  id,
  en,
  type,
  required,
});

/** The columns of changes.csv, in order. */
export const CHANGES_COLUMNS: readonly Column[] = [
  column(
    'version',
    false,
    { pattern: /^\d{4}\.\d+$/, example: '2026.2' },
    'Versi yang memuat perubahan; kosong bila belum terbit',
    'Version that has the change; empty if not released yet',
  ),
  column('date', false, 'date', 'Tanggal versi itu', 'Date of that version'),
  column('change', true, { oneOf: CHANGE_KINDS }, 'Yang terjadi', 'What happened'),
  column('subject', true, { oneOf: CHANGE_SUBJECTS }, 'Pada apa', 'To what'),
  column(
    'key',
    true,
    'text',
    'Id kantor atau instansi, nama berkas, atau bagian kunci dipisah | (predikat: unit|tahun|predikat|pemberi; angka: cakupan|dari|yang dihitung)',
    'Id of the office or institution, name of the file, or parts joined by | (awards: unit|year|predicate|giver; numbers: scope|of|figure)',
  ),
  column('name', false, 'text', 'Nama kantor atau instansi', 'Name of the office or institution'),
  column('column', false, 'text', 'Kolom yang berubah', 'Column that changed'),
  column('was', false, 'text', 'Semula', 'Was'),
  column('now', false, 'text', 'Menjadi', 'Now'),
];
