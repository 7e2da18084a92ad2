import Papa from 'papaparse';

/** What is read of a field of Table Schema. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly delimiter?: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly missingValues: readonly string[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

/** A Data Package as far as its data are held to it. */
export interface ReadPackage {
  readonly resources: readonly Resource[];
}

/** The text form each type has; what is not here (text, lists) may hold anything. */
const FORMS: Readonly<Record<string, (text: string, field: Field) => boolean>> = {
  integer: (text) => /^[+-]?\d+$/.test(text),
  number: (text) => /^[+-]?\d+(\.\d+)?$/.test(text),
  year: (text) => /^-?\d{4,}$/.test(text),
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text),
  boolean: (text, { trueValues = ['true'], falseValues = ['false'] }) =>
    [...trueValues, ...falseValues].includes(text),
  // One blank between items, none around them.
  list: (text, { delimiter = ',' }) =>
    text.split(delimiter).every((item) => item.trim() === item && item !== ''),
  string: (text, { format }) => format !== 'uri' || URL.canParse(text),
};

/**
 * Holds every cell of the tables of a Data Package to its Table Schema: types, constraints, primary and
 * foreign keys. It knows the standard alone, not how this site makes its files.
 */
export function packageProblems(
  { resources }: ReadPackage,
  read: (path: string) => string,
): string[] {
  const rowsOf = new Map(
    resources.map(({ name, path }) => [
      name,
      Papa.parse<string[]>(read(path), { skipEmptyLines: true }).data,
    ]),
  );
  const keysOf = (name: string, fields: readonly string[]): Set<string> => {
    const [header = [], ...rows] = rowsOf.get(name) ?? [];
    return new Set(rows.map((row) => joined(header, row, fields)));
  };
  return resources.flatMap(({ name, path, schema }) => {
    const [header = [], ...rows] = rowsOf.get(name) ?? [];
    const { fields, missingValues, primaryKey = [], foreignKeys = [] } = schema;
    if (header.join() !== fields.map((field) => field.name).join())
      return [`${path}: header differs from the fields`];
    const isMissing = (text: string) => missingValues.includes(text);
    const problems = rows.flatMap((row, index) =>
      fields.flatMap((field, at) => {
        const text = row[at];
        const found = text === undefined ? 'no cell' : cellProblem(field, text, isMissing(text));
        return found === undefined ? [] : [`${path}:${index + 2} ${field.name}: ${found}`];
      }),
    );
    const unique = fields
      .filter(({ constraints }) => constraints?.unique)
      .map((field) => [field.name]);
    for (const key of [...unique, primaryKey]) {
      const seen = new Set<string>();
      for (const [index, row] of rows.entries()) {
        if (key.length === 0) break;
        const value = joined(header, row, key);
        if (seen.has(value)) problems.push(`${path}:${index + 2} ${key}: twice`);
        if (key === primaryKey && key.some((each) => isMissing(row[header.indexOf(each)] ?? '')))
          problems.push(`${path}:${index + 2} ${key}: empty in the primary key`);
        seen.add(value);
      }
    }
    for (const { fields: from, reference } of foreignKeys) {
      const target = reference.resource ?? name;
      if (!rowsOf.has(target)) problems.push(`${path} ${from}: no resource "${target}"`);
      const known = keysOf(target, reference.fields);
      for (const [index, row] of rows.entries()) {
        const value = joined(header, row, from);
        if (from.some((each) => isMissing(row[header.indexOf(each)] ?? ''))) continue;
        if (!known.has(value)) problems.push(`${path}:${index + 2} ${from}: not in ${target}`);
      }
    }
    return problems;
  });
}

function cellProblem(field: Field, text: string, missing: boolean): string | undefined {
  const { required = false, pattern, enum: words } = field.constraints ?? {};
  if (missing) return required ? 'required but empty' : undefined;
  if (FORMS[field.type] === undefined) return `unknown type ${field.type}`;
  if (!FORMS[field.type]?.(text, field)) return `not a ${field.type}`;
  if (words !== undefined && !words.includes(text)) return 'not in the enum';
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(text))
    return 'not of the pattern';
  return undefined;
}

function joined(
  header: readonly string[],
  row: readonly string[],
  fields: readonly string[],
): string {
  return JSON.stringify(fields.map((field) => row[header.indexOf(field)]));
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
