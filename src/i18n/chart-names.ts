import type { Both } from '../register/register.ts';

/** What each chart is called where its finding is not told, by its id. */
export const CHART_NAMES: Readonly<Record<string, Both>> = {
  'predikat-per-tahun': { id: 'Predikat per tahun', en: 'Awards by year' },
  seleksi: { id: 'Dari usulan sampai predikat', en: 'From proposal to award' },
  'putaran-berdampingan': { id: 'Semua putaran berdampingan', en: 'All rounds side by side' },
  'tingkat-seleksi': { id: 'Tingkat seleksi', en: 'Selection rate' },
  instansi: { id: 'Instansi dalam satu putaran', en: 'Institutions in a round' },
  'instansi-per-tahun': { id: 'Satu instansi dari tahun ke tahun', en: 'One institution by year' },
  'jenis-instansi': { id: 'Jenis instansi', en: 'Kinds of institution' },
  cakupan: { id: 'Cakupan register per putaran', en: 'Coverage of the register by round' },
  provinsi: { id: 'Provinsi menurut predikat bernama', en: 'Provinces by named awards' },
  layanan: { id: 'Layanan menurut predikat bernama', en: 'Services by named awards' },
  bobot: { id: 'Bobot penilaian satu aturan', en: 'Weights of one regulation' },
  aturan: { id: 'Aturan di samping predikat', en: 'Rules beside awards' },
  pencabutan: { id: 'Pencabutan predikat', en: 'Revocations' },
  'riwayat-unit': { id: 'Riwayat satu kantor', en: 'The history of one office' },
  jalan: { id: 'Jalan menuju predikat per putaran', en: 'The path to an award by round' },
  'syarat-instansi': { id: 'Syarat bagi instansi', en: 'Conditions of institutions' },
};
