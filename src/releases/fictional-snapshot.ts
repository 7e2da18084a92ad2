import type { ReleaseSnapshot } from '../register/release-snapshot.ts';

/** A small invented version for tests; nothing in it exists. */
export function fictionalSnapshot(changes: Partial<ReleaseSnapshot> = {}): ReleaseSnapshot {
  return {
    version: '2024.1',
    inputs: 'a',
    files: [
      { path: 'awards/2020.csv', rows: 2, sha256: 'a' },
      { path: 'units.csv', rows: 2, sha256: 'b' },
    ],
    institutions: [
      { id: 'mahkamah-contoh', name: 'Mahkamah Contoh', name_en: 'Example Court' },
      { id: 'polisi-contoh', name: 'Polisi Contoh', name_en: 'Example Police' },
    ],
    units: [
      {
        id: 'kantor-contoh-satu',
        name: 'Kantor Contoh Satu',
        institution: 'mahkamah-contoh',
        province: '35',
        city: '35.78',
      },
      {
        id: 'kantor-contoh-dua',
        name: 'Kantor Contoh Dua',
        institution: 'polisi-contoh',
        province: '33',
        city: '',
      },
    ],
    awards: [
      {
        unit: 'kantor-contoh-dua',
        year: 2020,
        predicate: 'WBK',
        granted_by: 'kemenpanrb',
        sources: ['kabar-contoh'],
      },
      {
        unit: 'kantor-contoh-satu',
        year: 2020,
        predicate: 'WBK',
        granted_by: 'kemenpanrb',
        sources: ['kabar-contoh'],
      },
    ],
    totals: [
      { scope: 'official', of: '2020', figure: 'awarded', value: 5 },
      { scope: 'year', of: '2020', figure: 'wbk', value: 2 },
    ],
    ...changes,
  };
}
