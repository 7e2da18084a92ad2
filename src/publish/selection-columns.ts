import type { Column } from '../register/table.ts';
import { AWARDED_BASES, SELECTION_RESULTS } from '../totals/selection-rate.ts';

const OTHER = { pattern: /^\d+( \d+)*$/, example: '77 82' };

/** What each column of selection.csv means and may hold, in the order of the columns. */
export const SELECTION_COLUMNS: readonly Column[] = [
  {
    name: 'year',
    id: 'Tahun putaran',
    en: 'Year of the round',
    type: { ref: 'rounds' },
    required: true,
  },
  {
    name: 'scope',
    id: 'national: seluruh putaran; institution: satu instansi. Baris instansi adalah bagian dari baris nasional: jangan dijumlahkan',
    en: 'national: the whole round; institution: one institution. Institutions are part of the national row: do not add them up',
    type: { oneOf: ['national', 'institution'] },
    required: true,
  },
  {
    name: 'institution_id',
    id: 'Id tetap instansi; kosong untuk seluruh putaran',
    en: 'Permanent id of the institution; empty for the whole round',
    type: { ref: 'institutions' },
    required: false,
  },
  {
    name: 'institution',
    id: 'Nama instansi; kosong untuk seluruh putaran',
    en: 'Name of the institution; empty for the whole round',
    type: 'text',
    required: false,
  },
  {
    name: 'proposed',
    id: 'Unit kerja yang diusulkan, angka pilihan; kosong bila tidak diketahui',
    en: 'Units proposed, preferred figure; empty if unknown',
    type: 'integer',
    required: false,
  },
  {
    name: 'awarded',
    id: 'Unit kerja yang mendapat predikat dari KemenPANRB, angka pilihan; kosong bila tidak diketahui. Dengan basis part hanya satu predikat yang diketahui',
    en: 'Units awarded by KemenPANRB, preferred figure; empty if unknown. With the basis part only one predicate is known',
    type: 'integer',
    required: false,
  },
  {
    name: 'basis',
    id: 'Dasar angka predikat: stated (disebut sumber), sum (WBK + WBBM, kami jumlahkan), part (hanya satu predikat diketahui)',
    en: 'Basis of awarded: stated (by a source), sum (WBK + WBBM, added up by us), part (one predicate only)',
    type: { oneOf: AWARDED_BASES },
    required: false,
  },
  {
    name: 'result',
    id: 'rate: ada tingkat; contradiction: predikat lebih banyak daripada usulan; selain itu yang tidak diketahui: proposed, awarded, both, atau one-predicate (hanya jumlah satu predikat)',
    en: 'rate: there is one; contradiction: more awarded than proposed; else what is not known: proposed, awarded, both, or one-predicate (the number of one predicate only)',
    type: { oneOf: SELECTION_RESULTS },
    required: true,
  },
  {
    name: 'rate_percent',
    id: 'awarded / proposed dalam persen, satu desimal; kosong bila salah satu tidak diketahui',
    en: 'awarded / proposed in percent, one decimal; empty if either is unknown',
    type: 'decimal',
    required: false,
  },
  {
    name: 'lowest_percent',
    id: 'Persen terendah menurut semua angka yang disebut sumber',
    en: 'Lowest percentage over all numbers that sources state',
    type: 'decimal',
    required: false,
  },
  {
    name: 'highest_percent',
    id: 'Persen tertinggi menurut semua angka yang disebut sumber',
    en: 'Highest percentage over all numbers that sources state',
    type: 'decimal',
    required: false,
  },
  {
    name: 'other_proposed',
    id: 'Jumlah usulan lain yang disebut sumber, dipisah spasi',
    en: 'Other numbers proposed that sources state, separated by spaces',
    type: OTHER,
    required: false,
  },
  {
    name: 'other_awarded',
    id: 'Jumlah predikat lain yang disebut sumber atau jumlah WBK + WBBM yang disebutnya, dipisah spasi',
    en: 'Other numbers awarded that sources state, or that their WBK + WBBM make, separated by spaces',
    type: OTHER,
    required: false,
  },
  {
    name: 'delegated',
    id: 'yes bila pada putaran itu instansi sudah memberi WBK sendiri, sehingga usulan mungkin memuat WBK mandiri',
    en: 'yes where institutions granted WBK themselves by then, so that proposals may include WBK mandiri',
    type: 'yes-no',
    required: true,
  },
  {
    name: 'proposed_sources',
    id: 'Id sumber semua jumlah usulan, dipisah spasi',
    en: 'Ids of the sources of every number proposed, separated by spaces',
    type: { refs: 'sources' },
    required: false,
  },
  {
    name: 'awarded_sources',
    id: 'Id sumber semua jumlah predikat, WBK, dan WBBM, dipisah spasi',
    en: 'Ids of the sources of every number awarded, of WBK and of WBBM, separated by spaces',
    type: { refs: 'sources' },
    required: false,
  },
];
