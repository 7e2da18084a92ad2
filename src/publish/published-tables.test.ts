import { expect, it } from 'vitest';
import { correctRegister } from '../register/correct.ts';
import { fixtureRegister } from '../register/fixture/fixture-register.ts';
import { fixtureSite } from '../totals/fixture-site.ts';
import { dataFiles } from './data-file.ts';
import { PUBLISHED_TABLES } from './published-tables.ts';
import { storedTables } from './stored-tables.ts';

const files = dataFiles(fixtureSite(), storedTables(correctRegister(fixtureRegister())));

it('has a schema for every main file, with the columns of the file in their order', () => {
  const main = files.filter(({ path }) => !path.includes('/'));
  expect(main.map(({ path }) => path).sort()).toEqual(
    PUBLISHED_TABLES.map(({ file }) => file).sort(),
  );
  for (const { file, columns } of PUBLISHED_TABLES) {
    const found = main.find(({ path }) => path === file);
    expect(
      columns.map(({ name }) => name),
      file,
    ).toEqual(found?.table.columns);
  }
});

it('has the columns of the awards in every slice of them', () => {
  const [awards] = PUBLISHED_TABLES;
  for (const { path, table } of files.filter((each) => each.path.startsWith('awards/')))
    expect(table.columns, path).toEqual(awards?.columns.map(({ name }) => name));
});

it('leaves no required cell empty, and refers only to tables there are', () => {
  const names = new Set(PUBLISHED_TABLES.map(({ name }) => name));
  for (const { file, columns } of PUBLISHED_TABLES) {
    const table = files.find(({ path }) => path === file)?.table;
    for (const [at, { name, required, type }] of columns.entries()) {
      const empty = table?.rows.filter((row) => row[at] === '' || row[at] === null) ?? [];
      if (required) expect(empty, `${file} ${name}`).toEqual([]);
      if (typeof type === 'object' && 'ref' in type) expect(names).toContain(type.ref);
      if (typeof type === 'object' && 'refs' in type) expect(names).toContain(type.refs);
    }
  }
});
