import type { Both } from '../../register/register.ts';

/** What every format says of the data it holds. */
export interface DataAbout {
  /** Version of the data, from releases.csv. */
  readonly version: string;
  /** ISO day of that version: the only day a file may name, for the same data must give the same bytes. */
  readonly date: string;
  /** Whole address of the page on data. */
  readonly url: Both;
  /** How to cite the data. */
  readonly citation: Both;
}

/** Who speaks, and who does not. */
export const INDEPENDENT: Both = {
  id: 'Independen: bukan situs resmi Kementerian PANRB, dan bukan keputusan resmi.',
  en: 'Independent: not an official site of the ministry (KemenPANRB), and no official decision.',
};

/** What a count of this data is, and what it is not. */
export const NAMED_ONLY: Both = {
  id: 'Angka di sini hanya predikat yang diketahui namanya: paling sedikit sekian, bukan jumlah resmi. Nol berarti belum ada nama yang diketahui, bukan tidak ada predikat.',
  en: 'Figures here count only awards known by name: at least so many, not an official total. Zero means that no name is known yet, not that there was no award.',
};
