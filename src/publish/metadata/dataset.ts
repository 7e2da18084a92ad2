/** What the whole of the data is called, in every description of it that machines read. */
export const DATASET = {
  name: 'peta-integritas',
  publisher: 'Peta Integritas',
  title: {
    id: 'Register terbuka predikat WBK dan WBBM',
    en: 'The open register of WBK and WBBM predicates',
  },
  description: {
    id: 'Kantor pemerintah Indonesia yang memegang predikat Wilayah Bebas dari Korupsi (WBK) atau Wilayah Birokrasi Bersih dan Melayani (WBBM), dikumpulkan baris demi baris dari sumber terbuka, beserta angka resmi, aturan, dan yang belum diketahui. Kode provinsi dan kabupaten/kota berlisensi ODbL 1.0, selebihnya CC BY 4.0.',
    en: 'Public offices of Indonesia that hold the predicate WBK (free from corruption) or WBBM (clean and serving), collected row by row from public sources, with official figures, regulations and what is not known. The codes of provinces and cities are under the ODbL 1.0, all else under CC BY 4.0.',
  },
  keywords: {
    id: ['zona integritas', 'antikorupsi', 'pelayanan publik', 'WBK', 'WBBM', 'Indonesia'],
    en: ['integrity zones', 'anti-corruption', 'public services', 'open data'],
  },
  place: { uri: 'https://sws.geonames.org/1643084/', name: 'Indonesia' },
} as const;
