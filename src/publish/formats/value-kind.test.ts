import { expect, it } from 'vitest';
import { PUBLISHED_TABLES } from '../published-tables.ts';
import { valueKind } from './value-kind.ts';

const kindsOf = (table: string) =>
  Object.fromEntries(
    PUBLISHED_TABLES.find(({ name }) => name === table)?.columns.map(({ name, type }) => [
      name,
      valueKind(type),
    ]) ?? [],
  );

it('takes the type of a reference from the key it refers to', () => {
  expect(kindsOf('awards')).toMatchObject({
    year: 'year',
    unit_id: 'text',
    city_code: 'text',
    sources: 'text',
    revoked: 'text',
  });
});

it('knows whole days, counts, and yes or no', () => {
  expect(kindsOf('rounds')).toMatchObject({ year: 'year', ceremony: 'date' });
  expect(kindsOf('official-totals')).toMatchObject({ value: 'integer', preferred: 'boolean' });
  expect(kindsOf('releases')).toMatchObject({ version: 'text', date: 'date' });
});
