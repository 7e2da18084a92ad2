import type { Both } from '../register/register.ts';

/** What each column of the published awards tables means, in the order of the columns. */
export const AWARDS_COLUMNS: readonly (Both & { readonly name: string })[] = [
  { name: 'year', id: 'Tahun putaran (tahun penilaian)', en: 'Year of the round (of assessment)' },
  { name: 'predicate', id: 'Predikat: WBK atau WBBM', en: 'Predicate: WBK or WBBM' },
  {
    name: 'granted_by',
    id: 'Pemberi: kemenpanrb atau mandiri (WBK mandiri)',
    en: 'Granted by: kemenpanrb (the ministry) or mandiri (the institution itself)',
  },
  { name: 'unit_id', id: 'Id tetap kantor', en: 'Permanent id of the office' },
  { name: 'unit', id: 'Nama kantor', en: 'Name of the office' },
  { name: 'service', id: 'Layanan yang dicari warga', en: 'Service a citizen looks for' },
  { name: 'institution_id', id: 'Id tetap instansi', en: 'Permanent id of the institution' },
  { name: 'institution', id: 'Nama instansi', en: 'Name of the institution' },
  { name: 'institution_kind', id: 'Jenis instansi', en: 'Kind of institution' },
  {
    name: 'province_code',
    id: 'Kode provinsi menurut Kemendagri, sebagai teks; kosong bila tidak diketahui',
    en: 'Code of the province, as text; empty where unknown or abroad',
  },
  { name: 'province', id: 'Nama provinsi hari ini', en: 'Name of the province of today' },
  {
    name: 'city_code',
    id: 'Kode kabupaten/kota, sebagai teks: 35.70 bukan 35.7',
    en: 'Code of the regency or city, as text: 35.70 is not 35.7',
  },
  { name: 'city', id: 'Nama kabupaten/kota', en: 'Name of the regency or city' },
  {
    name: 'revoked',
    id: 'Tanggal pencabutan sejauh diketahui; kosong bila tidak ada sumber yang menyebut pencabutan',
    en: 'Date of the revocation as far as known; empty where no source speaks of one',
  },
  {
    name: 'sources',
    id: 'Id sumber, dipisah spasi',
    en: 'Ids of the sources, separated by spaces',
  },
  {
    name: 'source_urls',
    id: 'Alamat sumber yang diketahui, dipisah spasi',
    en: 'Known addresses of the sources, separated by spaces',
  },
  { name: 'note', id: 'Catatan dalam bahasa Indonesia', en: 'Note in Indonesian' },
  { name: 'note_en', id: 'Catatan dalam bahasa Inggris', en: 'Note in English' },
];
