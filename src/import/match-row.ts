import { nearest } from '../register/checks/nearest.ts';
import type { NamedRow, RawRegister } from '../register/raw-register.ts';
import { rowsOf } from '../register/raw-register.ts';
import { slugify } from '../register/slug.ts';

/** What went wrong with one line of the file to import: what was found and what to do. */
export class ImportProblem extends Error {}

/** The institution a cell names, by id or by name in either language. */
export function matchInstitution(register: RawRegister, text: string): string {
  const rows = rowsOf(register, 'institutions');
  const slug = slugify(text);
  const found = rows.filter((row) =>
    ['id', 'name', 'name_en'].some((column) => slugify(row.get(column)) === slug),
  );
  const [only] = found;
  if (only !== undefined && found.length === 1) return only.get('id');
  if (found.length > 1)
    throw new ImportProblem(`institution "${text}" is the name of ${found.length}: write the id`);
  const near = nearest(
    slug,
    rows.map((row) => row.get('id')),
  );
  throw new ImportProblem(
    `unknown institution "${text}": write its id (${near ?? 'none yet'}?) or add it to institutions.csv`,
  );
}

/** The unit of an institution that bears a name, letter case and punctuation aside. */
export function matchUnit(
  register: RawRegister,
  institution: string,
  name: string,
): NamedRow | undefined {
  return rowsOf(register, 'units').find(
    (row) => row.get('institution') === institution && slugify(row.get('name')) === slugify(name),
  );
}

/** The unit of an institution that shares most words with a name, if half of the words of either. */
export function similarUnit(
  register: RawRegister,
  institution: string,
  name: string,
): string | undefined {
  const wordsOf = (text: string) => new Set(slugify(text).split('-'));
  const words = wordsOf(name);
  const shared = (other: string) => [...wordsOf(other)].filter((word) => words.has(word)).length;
  const names = rowsOf(register, 'units')
    .filter((row) => row.get('institution') === institution)
    .map((row) => row.get('name'))
    .filter((other) => shared(other) * 2 >= Math.min(words.size, wordsOf(other).size));
  const most = Math.max(...names.map(shared));
  return nearest(
    name,
    names.filter((other) => shared(other) === most),
  );
}

/** The code of a province or city that a cell names, by code or by name; empty for an empty cell. */
export function matchPlace(
  places: ReadonlyMap<string, { readonly code: string; readonly name: string }>,
  kind: string,
  text: string,
): string {
  if (text === '' || places.has(text)) return text;
  const found = [...places.values()].filter((place) => slugify(place.name) === slugify(text));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only.code;
  throw new ImportProblem(`unknown ${kind} "${text}": write its code, as in data/geo`);
}
