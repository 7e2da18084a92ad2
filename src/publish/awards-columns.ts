import type { Column } from '../register/table.ts';
import { INSTITUTION_KINDS, PREDICATES, SERVICES } from '../register/vocabulary.ts';
import { GRANTED_BY, OFFICE_COLUMNS } from './office-columns.ts';

/** What each column of the published awards tables means and may hold, in the order of the columns. */
export const AWARDS_COLUMNS: readonly Column[] = [
  {
    name: 'year',
    id: 'Tahun putaran (tahun penilaian)',
    en: 'Year of the round (of assessment)',
    type: { ref: 'rounds' },
    required: true,
  },
  {
    name: 'predicate',
    id: 'Predikat: WBK atau WBBM',
    en: 'Predicate: WBK or WBBM',
    type: { oneOf: PREDICATES },
    required: true,
  },
  GRANTED_BY,
  ...OFFICE_COLUMNS,
  {
    name: 'service',
    id: 'Layanan yang dicari warga',
    en: 'Service a citizen looks for',
    type: { oneOf: SERVICES },
    required: true,
  },
  {
    name: 'institution_id',
    id: 'Id tetap instansi',
    en: 'Permanent id of the institution',
    type: { ref: 'institutions' },
    required: true,
  },
  {
    name: 'institution',
    id: 'Nama instansi',
    en: 'Name of the institution',
    type: 'text',
    required: true,
  },
  {
    name: 'institution_kind',
    id: 'Jenis instansi',
    en: 'Kind of institution',
    type: { oneOf: INSTITUTION_KINDS },
    required: true,
  },
  {
    name: 'province_code',
    id: 'Kode provinsi menurut Kemendagri, sebagai teks; kosong bila tidak diketahui',
    en: 'Code of the province, as text; empty where unknown or abroad',
    type: { ref: 'provinces' },
    required: false,
  },
  {
    name: 'province',
    id: 'Nama provinsi hari ini',
    en: 'Name of the province of today',
    type: 'text',
    required: false,
  },
  {
    name: 'city_code',
    id: 'Kode kabupaten/kota, sebagai teks: 35.70 bukan 35.7',
    en: 'Code of the regency or city, as text: 35.70 is not 35.7',
    type: { ref: 'cities' },
    required: false,
  },
  {
    name: 'city',
    id: 'Nama kabupaten/kota',
    en: 'Name of the regency or city',
    type: 'text',
    required: false,
  },
  {
    name: 'revoked',
    id: 'Tanggal pencabutan sejauh diketahui; kosong bila tidak ada sumber yang menyebut pencabutan',
    en: 'Date of the revocation as far as known; empty where no source speaks of one',
    type: { pattern: /^\d{4}(-\d{2}(-\d{2})?)?$/, example: '2022-02-03' },
    required: false,
  },
  {
    name: 'sources',
    id: 'Id sumber, dipisah spasi',
    en: 'Ids of the sources, separated by spaces',
    type: { refs: 'sources' },
    required: true,
  },
  {
    name: 'source_urls',
    id: 'Alamat sumber yang diketahui, dipisah spasi',
    en: 'Known addresses of the sources, separated by spaces',
    type: 'text',
    required: false,
  },
  {
    name: 'note',
    id: 'Catatan dalam bahasa Indonesia',
    en: 'Note in Indonesian',
    type: 'text',
    required: false,
  },
  {
    name: 'note_en',
    id: 'Catatan dalam bahasa Inggris',
    en: 'Note in English',
    type: 'text',
    required: false,
  },
];
