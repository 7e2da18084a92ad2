import { TABLES } from '../register/columns.ts';
import type { Column, Table } from '../register/table.ts';
import { CHANGES_COLUMNS } from '../releases/changes-columns.ts';
import { AWARDS_COLUMNS } from './awards-columns.ts';
import { SELECTION_COLUMNS } from './selection-columns.ts';
import { STATUS_COLUMNS } from './status-columns.ts';

/** A table as published below `/data/latest/`: `file` is its path there, `key` the columns that name a row. */
export type PublishedSchema = Table;

/** In register.csv a unit without a known award has a row without these. */
const ABSENT_WITHOUT_AWARD = new Set(['year', 'predicate', 'granted_by', 'sources']);

const code = (en: string, id: string): Column => ({
  name: 'code',
  id,
  en,
  type: { pattern: /^\d{2}(\.\d{2})?$/, example: '35.78' },
  required: true,
});

/**
 * The one list of published tables and their columns, in the order of the data page: codebook, Data
 * Package, CSVW, DCAT, Parquet and workbook are all made from it. Main files only: the slices of the
 * awards by year, institution and province have the columns of `awards`.
 */
export const PUBLISHED_TABLES: readonly PublishedSchema[] = [
  {
    name: 'awards',
    file: 'awards.csv',
    id: 'Semua predikat yang diketahui namanya, satu baris satu predikat, dengan nama dan kode tertulis lengkap',
    en: 'All awards known by name, one award a row, with names and codes written out',
    columns: AWARDS_COLUMNS,
    key: ['unit_id', 'year', 'predicate', 'granted_by'],
  },
  {
    name: 'register',
    file: 'register.csv',
    id: 'Tabel kantor seperti di halaman Kantor: semua predikat menurut kantor, dan kantor tanpa predikat yang diketahui',
    en: 'The table of the page Offices: all awards by office, and the offices without a known predicate',
    columns: AWARDS_COLUMNS.map((column) =>
      ABSENT_WITHOUT_AWARD.has(column.name) ? { ...column, required: false } : column,
    ),
    // Not a primary key in the strict sense: the year may be empty.
    key: ['unit_id', 'year', 'predicate', 'granted_by'],
  },
  ...TABLES.filter(({ name }) => name !== 'awards').map((table) => ({
    ...table,
    file: `${table.name}.csv`,
  })),
  {
    name: 'status',
    file: 'status.csv',
    id: 'Yang diketahui tentang predikat terakhir setiap kantor: kapan diberikan, berapa putaran lalu, dinaikkan, dipertahankan, atau dicabut',
    en: 'What is known of the last predicate of each office: when awarded, how many rounds ago, raised, kept or revoked',
    columns: STATUS_COLUMNS,
    key: ['unit_id'],
  },
  {
    name: 'selection',
    file: 'selection.csv',
    id: 'Tingkat seleksi: predikat dibagi usulan, per putaran dan per instansi, dengan semua angka yang disebut sumber',
    en: 'Selection rate: awarded among proposed, by round and by institution, with every number that sources state',
    columns: SELECTION_COLUMNS,
    // Not a primary key in the strict sense: a whole round has no institution.
    key: ['year', 'scope', 'institution_id'],
  },
  {
    name: 'changes',
    file: 'changes.csv',
    id: 'Perubahan dari satu versi ke versi berikutnya, yang terbaru di atas',
    en: 'Changes from each version to the next, the newest first',
    columns: CHANGES_COLUMNS,
    // Not a primary key in the strict sense: version and column may be empty.
    key: ['version', 'change', 'subject', 'key', 'column'],
  },
  {
    name: 'provinces',
    file: 'provinces.csv',
    id: 'Kode 38 provinsi hari ini',
    en: 'Codes of the 38 provinces of today',
    columns: [
      code(
        'Code of the province (Kemendagri), as text',
        'Kode provinsi (Kemendagri), sebagai teks',
      ),
      {
        name: 'name',
        id: 'Nama provinsi',
        en: 'Name of the province',
        type: 'text',
        required: true,
      },
      {
        name: 'name_en',
        id: 'Nama dalam bahasa Inggris',
        en: 'Name in English',
        type: 'text',
        required: true,
      },
      {
        name: 'since',
        id: 'Tahun undang-undang pembentukannya, sejak 2012',
        en: 'Year of the law that made it, from 2012 on',
        type: 'year',
        required: false,
      },
      {
        name: 'formerly',
        id: 'Kode provinsi asalnya',
        en: 'Code of the province it was part of',
        type: { ref: 'provinces' },
        required: false,
      },
    ],
    key: ['code'],
  },
  {
    name: 'cities',
    file: 'cities.csv',
    id: 'Kode 514 kabupaten dan kota',
    en: 'Codes of the 514 regencies and cities',
    columns: [
      code(
        'Code of the regency or city, as text: 35.70 is not 35.7',
        'Kode kabupaten/kota, sebagai teks: 35.70 bukan 35.7',
      ),
      {
        name: 'province',
        id: 'Kode provinsi',
        en: 'Code of its province',
        type: { ref: 'provinces' },
        required: true,
      },
      {
        name: 'name',
        id: 'Nama kabupaten/kota',
        en: 'Name of the regency or city',
        type: 'text',
        required: true,
      },
    ],
    key: ['code'],
  },
];
