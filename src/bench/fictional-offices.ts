import type { City } from '../geo/city.ts';
import { slugify } from '../register/slug.ts';
import type { InstitutionKind, Service } from '../register/vocabulary.ts';
import { fictionalWord } from './fictional-words.ts';

/** What an office is called: after its city, or, as health centres and schools are, by a name of its own. */
type Called = 'city' | 'own' | 'abroad';
type Form = readonly [words: string, service: Service, owner: InstitutionKind, called: Called];

/** Kinds of office as they are in the register of today, written out or short as there. */
const FORMS: readonly Form[] = [
  ['Pengadilan Negeri', 'pengadilan', 'lembaga-negara', 'city'],
  ['Polres', 'kepolisian', 'setingkat-menteri', 'city'],
  ['Puskesmas', 'kesehatan', 'pemkab', 'own'],
  ['KPP Pratama', 'pajak', 'kementerian', 'city'],
  ['Kantor Imigrasi Kelas I TPI', 'imigrasi', 'kementerian', 'city'],
  ['Dinas Kependudukan dan Pencatatan Sipil', 'kependudukan', 'pemkot', 'city'],
  ['SMK Negeri', 'pendidikan', 'pemprov', 'own'],
  ['Kejaksaan Negeri', 'kejaksaan', 'setingkat-menteri', 'city'],
  ['Lembaga Pemasyarakatan Kelas IIB', 'pemasyarakatan', 'kementerian', 'city'],
  ['RSUD', 'kesehatan', 'pemkab', 'own'],
  ['BPS', 'statistik', 'lpnk', 'city'],
  ['DPMPTSP', 'perizinan', 'pemkab', 'city'],
  ['Pengadilan Agama', 'pengadilan', 'lembaga-negara', 'city'],
  ['Balai Pengawas Obat dan Makanan di', 'obat-makanan', 'lpnk', 'city'],
  ['Kecamatan', 'kecamatan', 'pemkot', 'own'],
  ['Polresta', 'kepolisian', 'setingkat-menteri', 'city'],
  ['Kantor Pertanahan', 'pertanahan', 'kementerian', 'city'],
  ['Rumah Tahanan Negara Kelas IIB', 'pemasyarakatan', 'kementerian', 'city'],
  ['Stasiun Meteorologi', 'meteorologi', 'lpnk', 'own'],
  ['KPPN', 'perbendaharaan', 'kementerian', 'city'],
  ['Kantor Urusan Agama', 'agama', 'kementerian', 'own'],
  ['BNNK', 'narkotika', 'lpnk', 'city'],
  ['Balai Karantina Pertanian Kelas II', 'karantina', 'kementerian', 'city'],
  ['Badan Pendapatan Daerah', 'pajak', 'pemkot', 'city'],
  ['KPPBC Tipe Madya Pabean C', 'bea-cukai', 'kementerian', 'city'],
  ['Rumah Sakit Umum Pusat', 'kesehatan', 'kementerian', 'own'],
  ['UPT Pengelolaan Pendapatan Daerah', 'samsat', 'pemprov', 'city'],
  ['KPKNL', 'kekayaan-negara', 'kementerian', 'city'],
  ['Pengadilan Tata Usaha Negara', 'pengadilan', 'lembaga-negara', 'city'],
  ['Inspektorat Daerah', 'pengawasan', 'pemkab', 'city'],
  ['Balai Penelitian Tanaman', 'riset', 'lpnk', 'own'],
  ['Kantor Kesyahbandaran dan Otoritas Pelabuhan', 'transportasi', 'kementerian', 'own'],
  ['Politeknik Negeri', 'pendidikan', 'kementerian', 'own'],
  ['KBRI', 'diplomasi', 'kementerian', 'abroad'],
  ['Balai Standardisasi Metrologi Legal', 'perdagangan', 'kementerian', 'city'],
  ['Balai Bahasa', 'lainnya', 'kementerian', 'city'],
  ['Sekretariat Badan Pengawas Pemilihan Umum', 'lainnya', 'lns', 'city'],
];

/** An institution of an invented register. */
export interface FictionalInstitution {
  readonly id: string;
  readonly kind: InstitutionKind;
}

/** Invented offices as rows of units.csv, as varied in name, service, institution and place as real ones. */
export function fictionalOffices(
  count: number,
  cities: readonly City[],
  institutions: readonly FictionalInstitution[],
) {
  const owners = Map.groupBy(institutions, ({ kind }) => kind);
  const seen = new Map<string, number>();
  return Array.from({ length: count }, (_, index) => {
    const [at, step] = [index % FORMS.length, Math.floor(index / FORMS.length)];
    const form = FORMS[at];
    const city = cities[(index * 7) % cities.length];
    if (form === undefined || city === undefined) throw new Error('missing cities to choose from');
    const [words, service, kind, called] = form;
    const owned = owners.get(kind) ?? institutions;
    // All courts of one sort belong to one institution; each town has its own health centres.
    const institution = owned[(kind.startsWith('pem') ? step : at) % owned.length];
    if (institution === undefined) throw new Error('missing institutions to choose from');
    const place =
      called === 'city' ? city.name.replace(/^(?:Kota|Kabupaten) /, '') : fictionalWord(index);
    const times = (seen.get(words + place) ?? 0) + 1;
    seen.set(words + place, times);
    const name = `${words} Khayal ${times === 1 ? '' : `${times} `}${place}`;
    const where =
      called === 'abroad'
        ? { province: '', city: '' }
        : { province: city.province, city: city.code };
    return { id: slugify(name), name, institution: institution.id, service, ...where };
  });
}
