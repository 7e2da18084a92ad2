interface CsvwColumn {
  readonly name: string;
  readonly titles: Readonly<Record<string, string | readonly string[]>>;
}

interface CsvwForeignKey {
  readonly columnReference: string;
  readonly reference: { readonly resource: string; readonly columnReference: string };
}

interface CsvwTable {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly CsvwColumn[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly CsvwForeignKey[];
  };
}

/** A document of CSV on the Web: one table or a group of them. */
export type ReadCsvw = CsvwTable | { readonly tables: readonly CsvwTable[] };

/**
 * What a JSON Schema cannot see in a document of CSV on the Web; sections are those of Metadata Vocabulary
 * for Tabular Data, https://www.w3.org/TR/2015/REC-tabular-metadata-20151217/.
 */
export function csvwProblems(
  document: ReadCsvw,
  headerOf: (url: string) => readonly string[],
): string[] {
  const tables = 'tables' in document ? document.tables : [document];
  return tables.flatMap(({ url, tableSchema }) => {
    const { columns, primaryKey = [], foreignKeys = [] } = tableSchema;
    const names = columns.map(({ name }) => name);
    const problems: string[] = [];
    // 5.6: a column has a name of its own.
    if (new Set(names).size < names.length) problems.push(`${url}: a name twice`);
    // 5.5.1: the columns are compatible with the header: as many, each cell among the titles.
    const header = headerOf(url);
    if (header.length !== columns.length) problems.push(`${url}: other columns than the file`);
    for (const [at, { name, titles }] of columns.entries())
      for (const [language, words] of Object.entries(titles))
        if (![words].flat().includes(header[at] ?? ''))
          problems.push(`${url} ${name}: header not in the titles in ${language}`);
    // 5.5, 5.1.4: a column reference is the name of a column of the table.
    for (const name of [...primaryKey, ...foreignKeys.map((each) => each.columnReference)])
      if (!names.includes(name)) problems.push(`${url}: no column "${name}"`);
    // 5.5.2.1: the table that is referred to stands in the same group, and has the column.
    for (const { reference } of foreignKeys) {
      const target = tables.find((each) => each.url === reference.resource);
      if (target === undefined)
        problems.push(`${url}: no table "${reference.resource}" in the group`);
      else if (!target.tableSchema.columns.some(({ name }) => name === reference.columnReference))
        problems.push(`${url}: no column "${reference.columnReference}" in ${target.url}`);
    }
    return problems;
  });
}
