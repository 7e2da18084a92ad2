import { formatProblem } from '../register/problem.ts';
import type { RawFile } from '../register/raw-file.ts';
import { cellOf, readRawFile } from '../register/raw-file.ts';
import type { RawRegister } from '../register/raw-register.ts';
import { rowsOf } from '../register/raw-register.ts';
import { runChecks } from '../register/run-checks.ts';
import { slugify } from '../register/slug.ts';
import {
  ImportProblem,
  matchInstitution,
  matchPlace,
  matchUnit,
  similarUnit,
} from './match-row.ts';
import type { Cells } from './rows-of-file.ts';
import { cellsOf, withRows, written } from './rows-of-file.ts';

/** The columns of a file to import; the first three must be there. */
export const IMPORT_COLUMNS = [
  'unit',
  'predicate',
  'institution',
  'service',
  'province',
  'city',
  'granted_by',
] as const;

/** What every row of the file shares. */
export interface ImportSettings {
  readonly year: string;
  readonly source: string;
}

/** What an import would do, and what keeps it from being done. */
export interface ImportPlan {
  readonly lines: readonly string[];
  readonly problems: readonly string[];
  /** The files as they would stand, in canonical form. */
  readonly files: readonly RawFile[];
}

/** Matches each row of a CSV with the register, and checks the register that would come of it. */
export function planImport(
  register: RawRegister,
  text: string,
  { year, source }: ImportSettings,
): ImportPlan {
  const input = readRawFile('import', text);
  const shape = shapeProblems(input);
  if (shape.length > 0) return { lines: [], problems: shape, files: [] };
  const lines: string[] = [];
  const problems: string[] = [];
  const units = new Map<string, Cells>();
  const awards: Cells[] = [];
  for (const row of input.rows) {
    const get = (column: string) => cellOf(input, row, column).trim();
    try {
      const { id, unit, similar } = unitOf(register, get);
      const doubt = similar === undefined ? '' : ` (or is it "${similar}"?)`;
      if (unit !== undefined && !units.has(id)) lines.push(`new unit ${id}${doubt}`);
      if (unit !== undefined) units.set(id, unit);
      const granted_by = get('granted_by') || 'kemenpanrb';
      awards.push({ unit: id, predicate: get('predicate'), granted_by, sources: source });
    } catch (error) {
      if (!(error instanceof ImportProblem)) throw error;
      problems.push(`line ${row.line}: ${error.message}`);
    }
  }
  const path = `awards/${year}.csv`;
  const before = register.files.find((file) => file.path === path) ?? readRawFile(path, '');
  const known = before.rows.map((row) => cellsOf(before, row.cells));
  for (const award of awards) lines.push(addAward(known, award, source));
  const files = [
    ...(units.size === 0 ? [] : [withRows(register, 'units.csv', [...units.values()])]),
    written(path, known),
  ];
  return { lines, problems: [...problems, ...newProblems(register, files)], files };
}

function shapeProblems(input: RawFile): string[] {
  const allowed: readonly string[] = IMPORT_COLUMNS;
  const missing = allowed.slice(0, 3).filter((name) => !input.header.includes(name));
  const unknown = input.header.filter((name) => !allowed.includes(name));
  const ragged = input.rows.filter((row) => row.cells.length !== input.header.length);
  return [
    ...missing.map((name) => `line 1: missing column "${name}": add it`),
    ...unknown.map((name) => `line 1: unknown column "${name}": write ${allowed.join(', ')}`),
    ...ragged.map((row) => `line ${row.line}: invalid number of cells: write one a column`),
    ...input.brokenQuotes.map((line) => `line ${line}: invalid quotes: close and double them`),
  ];
}

function unitOf(register: RawRegister, get: (column: string) => string) {
  const institution = matchInstitution(register, get('institution'));
  const name = get('unit');
  const match = matchUnit(register, institution, name);
  if (match !== undefined) return { id: match.get('id'), unit: undefined, similar: undefined };
  const id = slugify(name);
  const taken = rowsOf(register, 'units').find((row) => row.get('id') === id);
  if (taken !== undefined)
    throw new ImportProblem(
      `duplicate id "${id}", of ${taken.get('institution')}: add the unit to units.csv by hand`,
    );
  const city = matchPlace(register.cities, 'city', get('city'));
  const province = matchPlace(register.provinces, 'province', get('province'));
  const unit = {
    id,
    name,
    institution,
    service: get('service'),
    province: province === '' ? (register.cities.get(city)?.province ?? '') : province,
    city,
  };
  return { id, unit, similar: similarUnit(register, institution, name) };
}

/** Adds an award to those of the round, or its source to the same award; says which. */
function addAward(known: Cells[], award: Cells, source: string): string {
  const name = `${award['predicate']} of ${award['unit']}`;
  const at = known.findIndex(
    (each) =>
      each['unit'] === award['unit'] &&
      each['predicate'] === award['predicate'] &&
      each['granted_by'] === award['granted_by'],
  );
  const before = known[at];
  if (before === undefined) {
    known.push(award);
    return `new award ${name}`;
  }
  const sources = (before['sources'] ?? '').split(' ');
  if (sources.includes(source)) return `known award ${name}`;
  known[at] = { ...before, sources: [...sources, source].sort().join(' ') };
  return `new source of the award ${name}`;
}

/** What the checks say of the register to come and do not say of it now. */
function newProblems(register: RawRegister, files: readonly RawFile[]): string[] {
  const paths = new Set(files.map((file) => file.path));
  const kept = register.files.filter((file) => !paths.has(file.path));
  const next = { ...register, files: [...kept, ...files] };
  const told = new Set(runChecks(register).map(({ found, todo }) => `${found}: ${todo}`));
  return runChecks(next)
    .filter(({ found, todo }) => !told.has(`${found}: ${todo}`))
    .map(formatProblem);
}
