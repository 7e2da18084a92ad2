import type { Service } from '../register/vocabulary.ts';

/** What a map shows: named awards of all rounds or one, of all services or one, of all institutions or one. */
export interface MapFilter {
  readonly year: number | null;
  readonly service: Service | null;
  /** Off: units of national headquarters in Jakarta are left out. */
  readonly headOffices: boolean;
  readonly institution: string | null;
}

/** The map of everything that is named. */
export const WHOLE: MapFilter = {
  year: null,
  service: null,
  headOffices: true,
  institution: null,
};

const WITHOUT = 'tanpa-pusat';
const ALL = 'semua';

/** Path of the page of a view, such as `/peta/2019/pengadilan/tanpa-pusat/`; of an institution, its own page. */
export function viewPath({ year, service, headOffices, institution }: MapFilter): string {
  if (institution !== null) return `/instansi/${institution}/`;
  const both = year === null && service === null ? [] : [year ?? ALL, service ?? ALL];
  return ['/peta', ...both, ...(headOffices ? [] : [WITHOUT]), ''].join('/');
}

/** Name of the JSON file of a view below `/peta/data/`, such as `2019-pengadilan`. */
export function viewFile({ year, service, headOffices, institution }: MapFilter): string {
  if (institution !== null) return `instansi-${institution}`;
  return [year ?? ALL, service ?? ALL, ...(headOffices ? [] : [WITHOUT])].join('-');
}
