import { LANGUAGES } from '../i18n/language.ts';
import { slugify } from '../register/slug.ts';
import { PAGE_SIZE } from '../search/table/page-of.ts';
import { site } from '../site-data.ts';
import { evaluationYears } from '../totals/service-evaluations.ts';

const { totals } = site;

/** The wanted one where the register holds it, else the first: other registers have other rows. */
function pick(ids: readonly string[], wanted: string): string {
  const id = ids.includes(wanted) ? wanted : ids[0];
  if (id === undefined) throw new Error(`missing rows: no page like ${wanted}`);
  return id;
}

const years = totals.years.map(({ year }) => String(year));
const isEmpty = (place: { readonly awards: readonly unknown[] }) => place.awards.length === 0;
const provinces = totals.provinces.map(({ code }) => site.province(code).slug);
const emptyProvinces = totals.provinces.filter(isEmpty).map(({ code }) => site.province(code).slug);
const cities = totals.cities.map(({ code }) => site.city(code).slug);
const emptyCities = totals.cities.filter(isEmpty).map(({ code }) => site.city(code).slug);
const units = site.register.units.map(({ id }) => id);
const revoked = totals.units.filter(({ events }) =>
  events.some((each) => each.event === 'revoked'),
);

/** Further pages of the table of offices, and pages of it about one value. */
const TABLES = [
  ...(totals.units.length > PAGE_SIZE ? ['/unit/halaman/2/'] : []),
  `/unit/layanan/${pick(
    site.register.units.map(({ service }) => service),
    'kesehatan',
  )}/`,
  ...(totals.units.some(({ last }) => (last?.revoked ?? '') !== '') ? ['/unit/dicabut/'] : []),
];

/** One page of each kind, by its address in Indonesian: the full one, and the empty one where there is one. */
export const TEMPLATES: readonly string[] = [
  '/',
  '/tahun/',
  `/tahun/${pick(years, '2020')}/`,
  '/tahun/berdampingan/',
  '/seleksi/',
  '/instansi/',
  `/instansi/${pick(
    site.register.institutions.map(({ id }) => id),
    'kementerian-keuangan',
  )}/`,
  '/provinsi/',
  `/provinsi/${pick(provinces, '35-jawa-timur')}/`,
  ...emptyProvinces.slice(0, 1).map((slug) => `/provinsi/${slug}/`),
  '/kota/',
  `/kota/${pick(cities, '3578-kota-surabaya')}/`,
  ...emptyCities.slice(0, 1).map((slug) => `/kota/${slug}/`),
  '/unit/',
  ...TABLES,
  ...units.slice(0, 1).map((id) => `/unit/${id}/`),
  `/unit/${pick(
    revoked.map(({ id }) => id),
    'pengadilan-negeri-surabaya',
  )}/`,
  '/banding/',
  '/cakupan/',
  '/sumber/',
  `/sumber/${pick(
    site.register.sources.map(({ id }) => id),
    'antara-20201221',
  )}/`,
  '/koreksi/',
  '/petunjuk/',
  '/data/',
  '/data/api/',
  '/perubahan/',
  '/grafik/',
  '/grafik/predikat-per-tahun/nasional/',
  '/metode/',
  '/metode/zona-integritas/',
  '/metode/penilaian/',
  '/metode/syarat/',
  '/metode/jalan/',
  '/metode/mandiri/',
  '/aturan/',
  `/aturan/${pick(
    site.register.regulations.map(({ number }) => slugify(number)),
    'permen-pan-rb-90-2021',
  )}/`,
  '/status/',
  '/tahap/',
  '/evaluasi-pelayanan/',
  ...evaluationYears(site.register)
    .slice(0, 1)
    .map(({ year }) => `/evaluasi-pelayanan/${year}/`),
  '/tanya/',
  '/istilah/',
  '/tentang/',
];

/** The same pages in both languages, and the one page for addresses that do not exist. */
export const TEMPLATE_PATHS: readonly string[] = [
  ...TEMPLATES.flatMap((path) =>
    LANGUAGES.map((language) => (language === 'id' ? path : `/${language}${path}`)),
  ),
  '/404.html',
];
