import type { TypedRow } from '../publish/formats/typed-rows.ts';

const PREDICATES = ['WBK', 'WBK', 'WBK', 'WBBM'];
const SERVICES = ['pengadilan', 'kepolisian', 'imigrasi', 'pajak', 'kesehatan'];

/** Awards of a round, all invented, one after another so that no list of them is ever held. */
export function* fictionalAwards(year: number, rows: number): Generator<TypedRow> {
  for (let at = 0; at < rows; at += 1) {
    const province = String(11 + (at % 80));
    const city = `${province}.${String(1 + ((at * 7) % 79)).padStart(2, '0')}`;
    const institution = at % 5000;
    yield {
      year,
      predicate: PREDICATES[at % PREDICATES.length] ?? null,
      granted_by: at % 50 === 0 ? 'mandiri' : 'kemenpanrb',
      unit_id: `kantor-khayal-${year}-${at}`,
      unit: `Kantor Khayal Nomor ${at} Kota Khayal ${city}`,
      service: SERVICES[at % SERVICES.length] ?? null,
      institution_id: `instansi-khayal-${institution}`,
      institution: `Instansi Khayal ${institution}`,
      institution_kind: 'kementerian',
      province_code: province,
      province: `Provinsi Khayal ${province}`,
      city_code: city,
      city: `Kota Khayal ${city}`,
      revoked: at % 1000 === 0 ? `${year + 1}-02` : null,
      sources: `sumber-khayal-${at % 9000} sumber-khayal-${(at * 3) % 9000}`,
      source_urls: `https://example.org/khayal/${at % 9000}`,
      note: at % 10 === 0 ? `Catatan khayal, nomor ${at}` : null,
      note_en: at % 10 === 0 ? `Fictional note, number ${at}` : null,
    };
  }
}
