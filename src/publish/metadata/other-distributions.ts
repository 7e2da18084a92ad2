import { ARCHIVE, WORKBOOK } from '../formats/packed-files.ts';
import { PUBLISHED_TABLES } from '../published-tables.ts';
import type { Distribution } from './distribution.ts';

const WHOLE: readonly Distribution[] = [
  {
    path: WORKBOOK,
    title: {
      id: 'Semua tabel dalam satu buku kerja Excel',
      en: 'All tables in one Excel workbook',
    },
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  {
    path: ARCHIVE,
    title: {
      id: 'Semua tabel, peta, skema, dan lisensi dalam satu arsip',
      en: 'All tables, maps, schemas and licences in one archive',
    },
    mediaType: 'application/zip',
  },
  {
    path: 'provinces.geojson',
    title: { id: 'Provinsi sebagai peta', en: 'Provinces as a map' },
    mediaType: 'application/geo+json',
  },
  {
    path: 'cities.geojson',
    title: { id: 'Kabupaten dan kota sebagai peta', en: 'Regencies and cities as a map' },
    mediaType: 'application/geo+json',
  },
];

/** Every form of the data but CSV, as src/publish/formats/ writes them; the rule `data-metadata` misses none. */
export const OTHER_DISTRIBUTIONS: readonly Distribution[] = [
  ...WHOLE,
  ...PUBLISHED_TABLES.flatMap(({ name, id, en }): Distribution[] => [
    { path: `${name}.json`, title: { id, en }, mediaType: 'application/json' },
    { path: `${name}.parquet`, title: { id, en }, mediaType: 'application/vnd.apache.parquet' },
  ]),
];
