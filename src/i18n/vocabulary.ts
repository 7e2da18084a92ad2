import type { Both } from '../register/register.ts';
import type {
  EventKind,
  InstitutionKind,
  Metric,
  Service,
  SourceKind,
} from '../register/vocabulary.ts';

const words = (id: string, en: string): Both => ({ id, en });

/** What each service is called on the site. */
export const SERVICE_NAMES: Readonly<Record<Service, Both>> = {
  agama: words('Urusan agama', 'Religious affairs'),
  'bea-cukai': words('Bea dan cukai', 'Customs and excise'),
  diplomasi: words('Perwakilan luar negeri', 'Missions abroad'),
  imigrasi: words('Imigrasi', 'Immigration'),
  karantina: words('Karantina', 'Quarantine'),
  kecamatan: words('Kecamatan', 'District offices'),
  kejaksaan: words('Kejaksaan', 'Public prosecution'),
  'kekayaan-negara': words('Kekayaan negara dan lelang', 'State assets and auctions'),
  kependudukan: words('Kependudukan dan catatan sipil', 'Civil registration'),
  kepolisian: words('Kepolisian', 'Police'),
  kesehatan: words('Kesehatan', 'Health'),
  lainnya: words('Layanan lainnya', 'Other services'),
  meteorologi: words('Meteorologi', 'Meteorology'),
  narkotika: words('Narkotika', 'Narcotics control'),
  'obat-makanan': words('Obat dan makanan', 'Food and drugs'),
  pajak: words('Pajak dan pendapatan daerah', 'Tax and local revenue'),
  pemasyarakatan: words('Pemasyarakatan', 'Prisons and corrections'),
  pendidikan: words('Pendidikan dan pelatihan', 'Education and training'),
  pengadilan: words('Pengadilan', 'Courts'),
  pengawasan: words('Pengawasan dan pemeriksaan', 'Audit and oversight'),
  perbendaharaan: words('Perbendaharaan', 'Treasury'),
  perdagangan: words('Perdagangan', 'Trade'),
  perizinan: words('Perizinan', 'Licensing'),
  pertanahan: words('Pertanahan', 'Land affairs'),
  riset: words('Riset', 'Research'),
  samsat: words('Samsat', 'Vehicle registration (Samsat)'),
  statistik: words('Statistik', 'Statistics'),
  transportasi: words('Transportasi', 'Transport'),
};

/** What each kind of institution, and each group of kinds, is called. */
export const KIND_NAMES: Readonly<
  Record<InstitutionKind | 'kl' | 'pemda' | 'pemkab-pemkot', Both>
> = {
  kementerian: words('Kementerian', 'Ministries'),
  'lembaga-negara': words('Lembaga negara', 'State bodies'),
  'setingkat-menteri': words('Lembaga setingkat menteri', 'Ministerial-level bodies'),
  lpnk: words('Lembaga pemerintah nonkementerian (LPNK)', 'Non-ministerial agencies (LPNK)'),
  lns: words('Lembaga nonstruktural (LNS)', 'Non-structural bodies (LNS)'),
  pemprov: words('Pemerintah provinsi', 'Provincial governments'),
  pemkab: words('Pemerintah kabupaten', 'Regency governments'),
  pemkot: words('Pemerintah kota', 'City governments'),
  kl: words('Kementerian dan lembaga', 'Ministries and agencies'),
  pemda: words('Pemerintah daerah', 'Local governments'),
  'pemkab-pemkot': words('Pemerintah kabupaten dan kota', 'Regency and city governments'),
};

/** What each official figure counts, in the order a unit passes through them. */
export const METRIC_NAMES: Readonly<Record<Metric, Both>> = {
  proposed: words('Unit kerja yang diusulkan', 'Units proposed'),
  evaluated: words('Unit kerja yang dievaluasi', 'Units evaluated'),
  passed_selection: words(
    'Unit kerja yang lolos seleksi awal',
    'Units that passed the first selection',
  ),
  awarded: words('Unit kerja yang mendapat predikat', 'Units awarded'),
  wbk: words('WBK', 'WBK'),
  wbbm: words('WBBM', 'WBBM'),
  wbk_delegated: words(
    'WBK mandiri (diberikan instansi sendiri)',
    'WBK granted by the institution itself',
  ),
  revoked: words('Predikat yang dicabut', 'Predicates revoked'),
  institutions_proposing: words('Instansi yang mengusulkan', 'Institutions proposing units'),
  institutions: words('Instansi yang unitnya mendapat predikat', 'Institutions with awarded units'),
  cumulative_wbk: words('WBK sejak awal (kumulatif)', 'WBK since the start (cumulative)'),
  cumulative_wbbm: words('WBBM sejak awal (kumulatif)', 'WBBM since the start (cumulative)'),
  service_evaluation_units: words(
    'Unit dalam cakupan evaluasi pelayanan publik (program lain)',
    'Units in the scope of the public-service evaluation (another programme)',
  ),
};

/** What each event is called. */
export const EVENT_NAMES: Readonly<Record<EventKind, Both>> = {
  declared: words('Zona Integritas dicanangkan', 'Integrity zone declared'),
  proposed: words('Diusulkan', 'Proposed'),
  're-evaluated': words(
    'Predikat dipertahankan setelah evaluasi ulang',
    'Predicate kept after re-evaluation',
  ),
  revoked: words('Predikat dicabut', 'Predicate revoked'),
};

/** What each kind of source is called. */
export const SOURCE_KIND_NAMES: Readonly<Record<SourceKind, Both>> = {
  government: words('Lembaga pemerintah', 'Government body'),
  news: words('Media', 'News'),
  regulation: words('Teks aturan', 'Text of a regulation'),
  other: words('Lainnya', 'Other'),
};
