import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { correctRegister } from '../register/correct.ts';
import { readRegister } from '../register/read-register.ts';
import { typeRegister } from '../register/type-register.ts';
import { openSite } from '../totals/site.ts';
import { siteTotals } from '../totals/site-totals.ts';
import type { Catalogue } from './catalogue.ts';
import { readSearchFile } from './read-search-file.ts';
import { scanSearcher } from './scan-searcher.ts';
import type { Hit } from './searcher.ts';
import { searchFile } from './write-search-file.ts';

const folder = fileURLToPath(new URL('../../data', import.meta.url));
const register = typeRegister(correctRegister(readRegister(folder)));
const catalogue = readSearchFile(searchFile(openSite(register, siteTotals(register))));
const searcher = scanSearcher(catalogue);

/** What people write, and what they mean by it: it must come first or second. */
const QUERIES: readonly (readonly [query: string, expected: string])[] = [
  // Short forms of offices whose name is written out
  ['PN Surabaya', 'unit:pengadilan-negeri-surabaya'],
  ['PA Semarang', 'unit:pengadilan-agama-semarang'],
  ['PTA Kendari', 'unit:pengadilan-tinggi-agama-kendari'],
  ['PT Makassar', 'unit:pengadilan-tinggi-makassar'],
  ['PTUN Pangkalpinang', 'unit:pengadilan-tata-usaha-negara-pangkalpinang'],
  ['PTTUN Makassar', 'unit:pengadilan-tinggi-tata-usaha-negara-makassar'],
  ['kejari surabaya', 'unit:kejaksaan-negeri-surabaya'],
  ['kejati kalsel', 'unit:kejaksaan-tinggi-kalimantan-selatan'],
  ['kanim blitar', 'unit:kantor-imigrasi-kelas-ii-non-tpi-blitar'],
  ['lapas mojokerto', 'unit:lembaga-pemasyarakatan-kelas-iib-mojokerto'],
  ['rutan karimun', 'unit:rumah-tahanan-negara-kelas-iib-tanjung-balai-karimun'],
  ['bapas palembang', 'unit:balai-pemasyarakatan-kelas-i-palembang'],
  ['lpka kutoarjo', 'unit:lembaga-pembinaan-khusus-anak-kelas-i-kutoarjo'],
  ['disdukcapil padang', 'unit:dinas-kependudukan-dan-pencatatan-sipil-kota-padang'],
  ['dispendukcapil surabaya', 'unit:dinas-kependudukan-dan-pencatatan-sipil-kota-surabaya'],
  ['samsat jombang', 'unit:upt-pengelolaan-pendapatan-daerah-jombang'],
  ['bapenda denpasar', 'unit:badan-pendapatan-daerah-kota-denpasar'],
  ['BPOM gorontalo', 'unit:balai-pengawas-obat-dan-makanan-di-gorontalo'],
  ['RS jiwa menur', 'unit:rumah-sakit-jiwa-menur-surabaya'],
  ['RSJ bali', 'unit:rumah-sakit-jiwa-provinsi-bali'],
  // Written out where the name has the short form
  [
    'dinas penanaman modal dan pelayanan terpadu satu pintu kota bandung',
    'unit:dpmptsp-kota-bandung',
  ],
  ['badan pusat statistik kota madiun', 'unit:bps-kota-madiun'],
  ['badan narkotika nasional provinsi bali', 'unit:bnnp-bali'],
  ['kantor pelayanan pajak pratama denpasar', 'unit:kpp-pratama-denpasar-barat'],
  ['rumah sakit umum daerah natuna', 'unit:rsud-natuna'],
  ['rumah sakit umum pusat kariadi', 'unit:rsup-dr-kariadi'],
  ['kepolisian resor gresik', 'unit:polres-gresik'],
  ['kepolisian resor kota besar surabaya', 'unit:polrestabes-surabaya'],
  ['kedutaan besar seoul', 'unit:kbri-seoul'],
  // As in the name
  ['polres jember', 'unit:polres-jember'],
  ['KPP denpasar', 'unit:kpp-pratama-denpasar-barat'],
  ['RSUD kardinah', 'unit:rsud-kardinah'],
  ['KRMT wongsonegoro', 'unit:rsud-k-r-m-t-wongsonegoro'],
  ['K.R.M.T. Wongsonegoro', 'unit:rsud-k-r-m-t-wongsonegoro'],
  ['puskesmas ketabang', 'unit:puskesmas-ketabang'],
  // Institutions
  ['kemenkeu', 'institution:kementerian-keuangan'],
  ['kemenkumham', 'institution:kementerian-hukum-dan-hak-asasi-manusia'],
  ['MA', 'institution:mahkamah-agung'],
  ['BPS', 'institution:badan-pusat-statistik'],
  ['polri', 'institution:kepolisian-negara-republik-indonesia'],
  ['kejagung', 'institution:kejaksaan-republik-indonesia'],
  ['kemenag', 'institution:kementerian-agama'],
  ['BMKG', 'institution:badan-meteorologi-klimatologi-dan-geofisika'],
  ['pemkot surabaya', 'institution:pemerintah-kota-surabaya'],
  ['ministry of finance', 'institution:kementerian-keuangan'],
  ['supreme court', 'institution:mahkamah-agung'],
  // Typos, missing letters, missing marks, word order
  ['pengadlan negri surabya', 'unit:pengadilan-negeri-surabaya'],
  ['polretabes surabaya', 'unit:polrestabes-surabaya'],
  ['puskesms cilawu', 'unit:puskesmas-cilawu'],
  ['kejaksan negeri bantul', 'unit:kejaksaan-negeri-bantul'],
  ['gresik polres', 'unit:polres-gresik'],
  ['surabaya negeri pengadilan', 'unit:pengadilan-negeri-surabaya'],
  ['bojonegro polres', 'unit:polres-bojonegoro'],
  ['polrés gresîk', 'unit:polres-gresik'],
  // Place and service, questions, other languages
  ['imigrasi blitar', 'unit:kantor-imigrasi-kelas-ii-non-tpi-blitar'],
  ['imigrasi surabaya', 'service:imigrasi'],
  ['pajak denpasar', 'unit:badan-pendapatan-daerah-kota-denpasar'],
  ['pajak malang', 'city:35.73'],
  ['rumah sakit semarang', 'unit:rsup-dr-kariadi'],
  ['paspor wonosobo', 'unit:kantor-imigrasi-kelas-ii-non-tpi-wonosobo'],
  ['apakah polres gresik sudah WBK?', 'unit:polres-gresik'],
  ['kantor imigrasi di wonosobo', 'unit:kantor-imigrasi-kelas-ii-non-tpi-wonosobo'],
  ['immigration office blitar', 'unit:kantor-imigrasi-kelas-ii-non-tpi-blitar'],
  ['hospital semarang', 'unit:rsup-dr-kariadi'],
  ['religious court semarang', 'unit:pengadilan-agama-semarang'],
  ['police gresik', 'unit:polres-gresik'],
  ['embassy bangkok', 'unit:kbri-bangkok'],
  // Places, services, rounds
  ['surabaya', 'city:35.78'],
  ['jogja', 'city:34.71'],
  ['solo', 'city:33.72'],
  ['palangka raya', 'city:62.71'],
  ['pangkalpinang', 'city:19.71'],
  ['jaksel', 'city:31.74'],
  ['jatim', 'province:35'],
  ['east java', 'province:35'],
  ['NTT', 'province:53'],
  ['imigrasi', 'service:imigrasi'],
  ['ktp', 'service:kependudukan'],
  ['SIM', 'service:kepolisian'],
  ['putaran 2019', 'round:2019'],
  ['2020', 'round:2020'],
];

function idOf({ units, cities, provinces, institutions, services, rounds }: Catalogue, hit: Hit) {
  const ids = {
    unit: units[hit.at]?.id,
    city: cities[hit.at]?.code,
    province: provinces[hit.at]?.code,
    institution: institutions[hit.at]?.id,
    service: services[hit.at]?.id,
    round: rounds[hit.at]?.year,
  };
  return `${hit.kind}:${ids[hit.kind]}`;
}

test.each(QUERIES)('%s', async (query, expected) => {
  const { hits } = await searcher.search(query);
  expect(hits.slice(0, 2).map((hit) => idOf(catalogue, hit))).toContain(expected);
});
