import { expect, it } from 'vitest';
import { fixtureSite } from '../totals/fixture-site.ts';
import { AWARDS_COLUMNS } from './awards-columns.ts';
import { awardsTable } from './awards-table.ts';

it('explains every column of the published awards, in their order', () => {
  const { columns } = awardsTable(fixtureSite(), []);
  expect(AWARDS_COLUMNS.map(({ name }) => name)).toEqual(columns);
});
