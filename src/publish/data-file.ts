import type { Site } from '../totals/site.ts';
import { awardsTable } from './awards-table.ts';
import type { PublishedTable } from './csv.ts';
import { csvText } from './csv.ts';
import { citiesTable, provincesTable } from './place-tables.ts';
import { registerTable } from './register-table.ts';
import { selectionTable } from './selection-table.ts';
import { statusTable } from './status-table.ts';

/** One file below `/data/latest/`: its path there and how many rows it has. */
export interface DataFile {
  readonly path: string;
  readonly rows: number;
  readonly table: PublishedTable;
  readonly text: () => string;
}

function fileOf(path: string, table: PublishedTable): DataFile {
  return { path, rows: table.rows.length, table, text: () => csvText(table) };
}

/** Path of the table of all offices below `/data/latest/`. */
export const REGISTER_FILE = 'register.csv';
/** Path of what became of each unit's last predicate below `/data/latest/`. */
export const STATUS_FILE = 'status.csv';
/** Path of awarded among proposed below `/data/latest/`. */
export const SELECTION_FILE = 'selection.csv';
/** Path of the awards of a round below `/data/latest/`. */
export const yearFile = (year: number): string => `awards/${year}.csv`;
/** Path of the awards of an institution below `/data/latest/`. */
export const institutionFile = (id: string): string => `awards/instansi/${id}.csv`;
/** Path of the awards of a province below `/data/latest/`. */
export const provinceFile = (slug: string): string => `awards/provinsi/${slug}.csv`;

/** Every CSV the site publishes: all awards, the table of offices, the status of each predicate, the selection, each slice that has rows, and the tables as stored. */
export function dataFiles(
  site: Site,
  stored: Readonly<Record<string, PublishedTable>>,
): DataFile[] {
  const { totals } = site;
  const all = totals.years.flatMap((year) => year.awards);
  return [
    fileOf('awards.csv', awardsTable(site, all)),
    fileOf(REGISTER_FILE, registerTable(site)),
    fileOf(STATUS_FILE, statusTable(site)),
    fileOf(SELECTION_FILE, selectionTable(site)),
    ...Object.entries(stored).map(([name, table]) => fileOf(`${name}.csv`, table)),
    fileOf('provinces.csv', provincesTable(site.register.provinces)),
    fileOf('cities.csv', citiesTable(site.register.cities)),
    ...totals.years
      .filter((year) => year.awards.length > 0)
      .map((year) => fileOf(yearFile(year.year), awardsTable(site, year.awards))),
    ...totals.institutions
      .filter((model) => model.awards.length > 0)
      .map((model) => fileOf(institutionFile(model.id), awardsTable(site, model.awards))),
    ...totals.provinces
      .filter((model) => model.awards.length > 0)
      .map((model) =>
        fileOf(provinceFile(site.province(model.code).slug), awardsTable(site, model.awards)),
      ),
  ];
}
