import { INDEX_DOCUMENT } from './index-document.ts';
import { INSTITUTION_DOCUMENT } from './institution-document.ts';
import type { ListName } from './links.ts';
import { LISTS } from './links.ts';
import { LIST_DOCUMENT } from './list-document.ts';
import { CITY_DOCUMENT, PROVINCE_DOCUMENT } from './place-document.ts';
import type { Schema } from './schema.ts';
import { UNIT_DOCUMENT } from './unit-document.ts';
import { YEAR_DOCUMENT, YEAR_INSTITUTIONS_DOCUMENT } from './year-document.ts';

/** A kind of address: its path with `{name}` for what changes, and what stands there. */
export interface ApiPath {
  readonly path: string;
  readonly summary: string;
  /** Name of its schema. */
  readonly schema: string;
}

/** The schema of every kind of document, by its name. */
export const API_SCHEMAS: Readonly<Record<string, Schema<object>>> = {
  IndexDocument: INDEX_DOCUMENT,
  ListDocument: LIST_DOCUMENT,
  UnitDocument: UNIT_DOCUMENT,
  InstitutionDocument: INSTITUTION_DOCUMENT,
  ProvinceDocument: PROVINCE_DOCUMENT,
  CityDocument: CITY_DOCUMENT,
  YearDocument: YEAR_DOCUMENT,
  YearInstitutionsDocument: YEAR_INSTITUTIONS_DOCUMENT,
};

const ITEMS: Readonly<Record<ListName, readonly [parameter: string, schema: string, one: string]>> =
  {
    units: ['id', 'UnitDocument', 'One office'],
    institutions: ['id', 'InstitutionDocument', 'One institution'],
    provinces: ['code', 'ProvinceDocument', 'One province'],
    cities: ['code', 'CityDocument', 'One regency or city'],
    years: ['year', 'YearDocument', 'One round'],
  };

const IN_YEAR = '/years/{year}/institutions';

/** Every kind of address of the API. */
export const API_PATHS: readonly ApiPath[] = [
  { path: '/index.json', summary: 'Where everything is', schema: 'IndexDocument' },
  ...LISTS.flatMap((name) => {
    const [parameter, schema, summary] = ITEMS[name];
    return [
      { path: `/${name}/index.json`, summary: `First page of ${name}`, schema: 'ListDocument' },
      {
        path: `/${name}/page-{page}.json`,
        summary: `Further pages of ${name}`,
        schema: 'ListDocument',
      },
      { path: `/${name}/{${parameter}}.json`, summary, schema },
    ];
  }),
  {
    path: `${IN_YEAR}/index.json`,
    summary: 'First institutions of a round',
    schema: 'YearInstitutionsDocument',
  },
  {
    path: `${IN_YEAR}/page-{page}.json`,
    summary: 'Further institutions of a round',
    schema: 'YearInstitutionsDocument',
  },
];
