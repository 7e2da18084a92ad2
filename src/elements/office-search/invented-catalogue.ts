import english from '../../i18n/en/search.json' with { type: 'json' };
import indonesian from '../../i18n/id/search.json' with { type: 'json' };
import type { AwardMark, Catalogue, UnitRecord } from '../../search/catalogue.ts';
import { searchWords } from './search-words.ts';

/** The words of the search box as tests need them. */
export const WORDS = { id: searchWords('id', indonesian), en: searchWords('en', english) };

/** An award for tests; the ministry granted it in 2019 unless told otherwise. */
export function award(parts: Partial<AwardMark> = {}): AwardMark {
  return { year: 2019, predicate: 'WBK', grantedBy: 'kemenpanrb', revoked: '', ...parts };
}

const province = { code: '35', slug: '35-jawa-timur', name: { id: 'Jawa Timur', en: 'East Java' } };
const city = { code: '35.78', slug: '3578-kota-surabaya', name: 'Kota Surabaya', province };
const institution = {
  id: 'mahkamah-agung',
  name: { id: 'Mahkamah Agung', en: 'Supreme Court' },
  kind: 'lembaga-negara',
} as const;
const service = { id: 'pengadilan', name: { id: 'Pengadilan', en: 'Courts' } } as const;

/** An office for tests: the district court of Surabaya, with its one award. */
export const COURT: UnitRecord = {
  id: 'pengadilan-negeri-surabaya',
  name: 'Pengadilan Negeri Surabaya',
  institution,
  service,
  province,
  city,
  awards: [award({ revoked: '2022-02-03' })],
};

/** A catalogue for tests: one court, and an office abroad. */
export const CATALOGUE: Catalogue = {
  units: [
    COURT,
    { ...COURT, id: 'kbri-seoul', name: 'KBRI Seoul', province: null, city: null, awards: [] },
  ],
  institutions: [institution],
  kinds: [{ id: 'lembaga-negara', name: { id: 'Lembaga negara', en: 'State institutions' } }],
  provinces: [province],
  cities: [city],
  services: [service],
  rounds: [
    { year: 2014, named: 1, official: null },
    { year: 2020, named: 61, official: 1763 },
    { year: 2025, named: 20, official: 133 },
  ],
};
