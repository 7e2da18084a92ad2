import Papa from 'papaparse';
import { PROVINCE_FACTS } from './province-facts.ts';

type Row = Record<string, string>;

/** Reads CSV text with a header, every cell as text. */
export function readRows(csvText: string): Row[] {
  return Papa.parse<Row>(csvText, { header: true, skipEmptyLines: true }).data;
}

/** Writes CSV as the register keeps it: LF, a header, no quotes but where a comma needs them. */
export function writeRows(columns: readonly string[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return `${Papa.unparse([[...columns], ...cells], { newline: '\n' })}\n`;
}

const byCode = (a: Row, b: Row) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1);

/** data/geo/provinces.csv from idn-area-data's provinces.csv. */
export function provinceFile(csvText: string): string {
  const rows = readRows(csvText).map(({ code = '', name = '' }): Row => {
    const facts = PROVINCE_FACTS[code];
    if (!facts) throw new Error(`idn-area-data: province ${code}: unknown: add it to the facts.`);
    const { nameEn, outline, since = '', formerly = '' } = facts;
    return { code, name, name_en: nameEn, outline, since, formerly };
  });
  const columns = ['code', 'name', 'name_en', 'outline', 'since', 'formerly'];
  return writeRows(columns, rows.toSorted(byCode));
}

/** data/geo/cities.csv from idn-area-data's regencies.csv. */
export function cityFile(csvText: string): string {
  const rows = readRows(csvText).map(
    ({ code = '', province_code = '', name = '' }): Row => ({
      code,
      province: province_code,
      name,
    }),
  );
  return writeRows(['code', 'province', 'name'], rows.toSorted(byCode));
}
