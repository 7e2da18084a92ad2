import type { Both } from '../register/register.ts';

/** Stands near every ranking: what an award says, and what it does not. */
export const AWARD_CAUTION: Both = {
  id: 'Predikat menilai satu proses pada satu waktu: tidak membuktikan bahwa sebuah kantor bersih hari ini, dan kantor tanpa predikat tidak terbukti sebaliknya.',
  en: 'An award judges one process at one time: it does not prove that an office is clean today, and an office without one is not proven otherwise.',
};

/** Stands near every count of named awards. */
export const NAMED_CAUTION: Both = {
  id: 'Yang dihitung hanya predikat yang nama unitnya sudah kami temukan, bukan semua predikat; WBK yang diberikan instansi sendiri tidak ikut dihitung. Angka kecil atau nol bisa berarti namanya belum ditemukan, jadi jangan dipakai untuk membandingkan.',
  en: 'Only awards whose unit we have found by name are counted, not all awards, and no WBK granted by institutions themselves. A small number or zero may mean that names have not been found yet, so it is no basis for comparison.',
};
