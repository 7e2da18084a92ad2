import type { TextKey } from '../i18n/text.ts';
import type { Both } from '../register/register.ts';
import type { UnitAward } from '../totals/unit-award.ts';
import type { ApiContext } from './api-context.ts';
import type { ApiDocument } from './api-document.ts';
import { apiDocument } from './api-document.ts';
import { both } from './both.ts';
import { indexData } from './index-document.ts';
import { institutionData } from './institution-document.ts';
import type { ListName } from './links.ts';
import { linkTo, pathOf } from './links.ts';
import { listData } from './list-document.ts';
import { pageSeries } from './page-series.ts';
import { cityData, provinceData } from './place-document.ts';
import { sourcesIn } from './sources-in.ts';
import { unitData } from './unit-document.ts';
import { yearData, yearInstitutionsData } from './year-document.ts';

// Both keep nearly every document below 10 KB: a link of a list takes 300 bytes, an institution with
// its figures up to 1 KB.
const LINKS_A_PAGE = 30;
const INSTITUTIONS_A_PAGE = 8;

/** How the documents of one list are written. */
interface ListOf {
  readonly name: ListName;
  readonly schema: string;
  readonly label: TextKey;
  /** Path of the page of the list, without language. */
  readonly page: string;
  readonly ids: readonly string[];
  readonly pageOf: (id: string) => string;
  readonly data: (id: string) => object;
  /** Awards its numbers count, which lead to their own sources. */
  readonly awards: (id: string) => readonly UnitAward[];
}

function listsOf(context: ApiContext): ListOf[] {
  const { site } = context;
  const { register, totals } = site;
  return [
    {
      name: 'units',
      schema: 'UnitDocument',
      label: 'api.list.units',
      page: '/unit/',
      ids: register.units.map(({ id }) => id),
      pageOf: (id) => `/unit/${id}/`,
      data: (id) => unitData(context, id),
      awards: () => [],
    },
    {
      name: 'institutions',
      schema: 'InstitutionDocument',
      label: 'api.list.institutions',
      page: '/instansi/',
      ids: register.institutions.map(({ id }) => id),
      pageOf: (id) => `/instansi/${id}/`,
      data: (id) => institutionData(context, id),
      awards: (id) => site.institutionModel(id).awards,
    },
    {
      name: 'provinces',
      schema: 'ProvinceDocument',
      label: 'api.list.provinces',
      page: '/provinsi/',
      ids: register.provinces.map(({ code }) => code),
      pageOf: (code) => `/provinsi/${site.province(code).slug}/`,
      data: (code) => provinceData(context, code),
      awards: (code) => site.provinceModel(code).awards,
    },
    {
      name: 'cities',
      schema: 'CityDocument',
      label: 'api.list.cities',
      page: '/kota/',
      ids: register.cities.map(({ code }) => code),
      pageOf: (code) => `/kota/${site.city(code).slug}/`,
      data: (code) => cityData(context, code),
      awards: (code) => site.cityModel(code).awards,
    },
    {
      name: 'years',
      schema: 'YearDocument',
      label: 'api.list.years',
      page: '/tahun/',
      ids: totals.years.map(({ year }) => String(year)),
      pageOf: (year) => `/tahun/${year}/`,
      data: (year) => yearData(context, Number(year), `years/${year}/institutions/index.json`),
      awards: (year) => site.yearModel(Number(year)).awards,
    },
  ];
}

/** Sources of the revocations of the offices of a place, which it counts. */
function revocationSources({ site }: ApiContext, data: object): string[] {
  if (!('revoked' in data && 'units' in data)) return [];
  return (data.units as readonly string[]).flatMap((unit) =>
    site
      .unitModel(unit)
      .events.filter(({ event }) => event === 'revoked')
      .map(({ source }) => source),
  );
}

function pagesOf(context: ApiContext, { name, label, page, ids }: ListOf): ApiDocument[] {
  return pageSeries(name, ids, LINKS_A_PAGE).map(({ path, prev, next, rows }) => ({
    path,
    schema: 'ListDocument',
    content: () =>
      apiDocument(context, {
        path,
        list: null,
        prev,
        next,
        page,
        label: both(label),
        data: listData(context, name, rows, ids.length),
        sources: [],
      }),
  }));
}

function itemsOf(context: ApiContext, of: ListOf): ApiDocument[] {
  const { name, schema, ids, pageOf } = of;
  const at = (id: string | undefined) => (id === undefined ? null : pathOf(name, id));
  return ids.map((id, index) => ({
    path: pathOf(name, id),
    schema,
    content: () => {
      const data = of.data(id);
      return apiDocument(context, {
        path: pathOf(name, id),
        list: `${name}/index.json`,
        prev: at(ids[index - 1]),
        next: at(ids[index + 1]),
        page: pageOf(id),
        label: linkTo(context, name, id).label,
        data,
        sources: [
          ...sourcesIn(data),
          ...of.awards(id).flatMap(({ sources }) => sources),
          ...revocationSources(context, data),
        ],
      });
    },
  }));
}

function institutionsOfYears(context: ApiContext): ApiDocument[] {
  return context.site.totals.years.flatMap(({ year, institutions, awards }) =>
    pageSeries(`years/${year}/institutions`, institutions, INSTITUTIONS_A_PAGE).map(
      ({ path, prev, next, rows }) => ({
        path,
        schema: 'YearInstitutionsDocument',
        content: () => {
          const data = yearInstitutionsData(context, year, rows);
          const onPage = new Set(rows.map(({ institution }) => institution));
          const counted = awards.filter(({ unit }) =>
            onPage.has(context.site.unit(unit).institution),
          );
          return apiDocument(context, {
            path,
            list: pathOf('years', String(year)),
            prev,
            next,
            page: `/tahun/${year}/`,
            label: both('api.institutionsOf', { year }),
            data,
            sources: [...sourcesIn(data), ...counted.flatMap(({ sources }) => sources)],
          });
        },
      }),
    ),
  );
}

/** Every document of the API but its OpenAPI description, in the order of their paths by kind. */
export function apiDocuments(context: ApiContext): ApiDocument[] {
  const lists = listsOf(context);
  const label: Both = both('api.title');
  const index: ApiDocument = {
    path: 'index.json',
    schema: 'IndexDocument',
    content: () =>
      apiDocument(context, {
        path: 'index.json',
        list: null,
        prev: null,
        next: null,
        page: '/data/api/',
        label,
        data: indexData(context, both('api.description'), (name) => `${name}/index.json`),
        sources: [],
      }),
  };
  return [
    index,
    ...lists.flatMap((each) => [...pagesOf(context, each), ...itemsOf(context, each)]),
    ...institutionsOfYears(context),
  ];
}
