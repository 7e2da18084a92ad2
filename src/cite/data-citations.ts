import { fillText } from '../i18n/fill-text.ts';
import type { Language } from '../i18n/language.ts';
import type { DataFile } from '../publish/data-file.ts';
import { institutionFile, provinceFile, yearFile } from '../publish/data-file.ts';
import type { FileList } from '../publish/file-list.ts';
import type { Site } from '../totals/site.ts';
import type { Citable } from './site-citation.ts';
import { wordsOf } from './words-of.ts';

const FOLDER = '/data/latest/';

/** A thing to cite and the address of its citation files, without language and ending. */
export interface DataCitable extends Citable {
  readonly files: string;
}

/** The citable whole of the data: all files, by the address of the page that lists them. */
export function datasetCitable(language: Language): DataCitable {
  const title = wordsOf(language)['cite.dataset'];
  return { language, title, path: '/data/', kind: 'dataset', files: `${FOLDER}dataset` };
}

/** Every file of data as something to cite: the main ones by what they hold, a slice by what it is of. */
export function fileCitables(
  site: Site,
  files: readonly DataFile[],
  list: FileList,
  language: Language,
): DataCitable[] {
  const words = wordsOf(language);
  const { register, totals } = site;
  const slices: [string, string][] = [
    ...totals.years.map(({ year }): [string, string] => [
      yearFile(year),
      fillText(words['cite.round'], { year }),
    ]),
    ...register.institutions.map(({ id, name }): [string, string] => [
      institutionFile(id),
      name[language],
    ]),
    ...register.provinces.map(({ slug, name, nameEn }): [string, string] => [
      provinceFile(slug),
      language === 'id' ? name : nameEn,
    ]),
  ];
  const titles = new Map([
    ...list.main.map(({ path, table, what }): [string, string] => [
      path,
      table === 'awards' ? words['cite.awards'] : what[language],
    ]),
    ...slices.map(([path, name]): [string, string] => [
      path,
      fillText(words['cite.slice'], { name }),
    ]),
  ]);
  return files.map(({ path }) => ({
    language,
    // With the name of the file, for "Sumber" alone would be a poor title.
    title: `${titles.get(path) ?? words['cite.dataset']} (${path})`,
    path: `${FOLDER}${path}`,
    kind: 'dataset',
    files: `${FOLDER}${path.replace(/\.csv$/, '')}`,
  }));
}
