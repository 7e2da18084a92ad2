import { slugify } from '../register/slug.ts';
import type { InstitutionKind } from '../register/vocabulary.ts';
import { INSTITUTION_KINDS } from '../register/vocabulary.ts';
import { fictionalWord } from './fictional-words.ts';

/** What institutions of a kind are called, in Indonesian and English; `*` is a name of their own. */
const NAMES: Readonly<Record<InstitutionKind, readonly [name: string, english: string]>> = {
  kementerian: ['Kementerian Khayal *', 'Invented Ministry of *'],
  'lembaga-negara': ['Mahkamah Khayal *', 'Invented Court of *'],
  'setingkat-menteri': ['Kepolisian Khayal *', 'Invented Police of *'],
  lpnk: ['Badan Khayal * Nasional', 'Invented National Agency of *'],
  lns: ['Badan Pengawas Khayal *', 'Invented Supervisory Agency of *'],
  pemprov: ['Pemerintah Provinsi Khayal *', 'Invented Provincial Government of *'],
  pemkab: ['Pemerintah Kabupaten Khayal *', 'Invented Regency Government of *'],
  pemkot: ['Pemerintah Kota Khayal *', 'Invented City Government of *'],
};

/** Invented institutions as rows of institutions.csv, as many of each kind. */
export function fictionalInstitutions(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const kind = INSTITUTION_KINDS[index % INSTITUTION_KINDS.length] ?? 'kementerian';
    const word = fictionalWord(index);
    const [name, english] = NAMES[kind].map((form) => form.replace('*', word));
    if (name === undefined || english === undefined) throw new Error(`missing name of ${kind}`);
    return { id: slugify(name), name, name_en: english, kind };
  });
}
