/** A licence by its SPDX name, with the address of its text. */
export interface Licence {
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

/** The licence of the compilation, as data/LICENSE says. */
export const DATA_LICENCE: Licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

const CODES_LICENCE: Licence = {
  name: 'ODbL-1.0',
  title: 'Open Data Commons Open Database License 1.0',
  path: 'https://opendatacommons.org/licenses/odbl/1-0/',
};

/** The licence of a published table: the codes of places come from idn-area-data and keep their own. */
export function licenceOf(table: string): Licence {
  return table === 'provinces' || table === 'cities' ? CODES_LICENCE : DATA_LICENCE;
}
