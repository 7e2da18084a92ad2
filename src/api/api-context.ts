import type { Both, Release } from '../register/register.ts';
import type { Site } from '../totals/site.ts';

/** What every document is written from: the data, its version, and where the site stands. */
export interface ApiContext {
  readonly site: Site;
  readonly release: Release;
  /** Address of the site without a slash at its end, such as `https://example.org/peta`. */
  readonly root: string;
}

/** Folder of the documents below the site. */
export const API_FOLDER = '/data/latest/api/';

/** Address of a document, by its path below the folder. */
export const documentAddress = ({ root }: ApiContext, path: string): string =>
  `${root}${API_FOLDER}${path}`;

/** Address of a file of data below `/data/latest/`. */
export const dataAddress = ({ root }: ApiContext, path: string): string =>
  `${root}/data/latest/${path}`;

/** Addresses of a page in both languages, by its path without language. */
export const pageAddress = ({ root }: ApiContext, path: string): Both => ({
  id: `${root}${path}`,
  en: `${root}/en${path}`,
});
