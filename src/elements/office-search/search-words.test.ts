import { expect, it } from 'vitest';
import english from '../../i18n/en/search.json' with { type: 'json' };
import indonesian from '../../i18n/id/search.json' with { type: 'json' };
import { searchWords } from './search-words.ts';

const [id, en] = [searchWords('id', indonesian), searchWords('en', english)];

it('writes numbers as the language does, and years as they are', () => {
  expect(id.say('search.unitCount', { count: 1234 })).toBe('1.234 kantor');
  expect(en.say('search.unitCount', { count: 1234 })).toBe('1,234 offices');
  expect(id.say('search.roundName', { year: '2020' })).toBe('Putaran 2020');
});
it('chooses between one and many', () => {
  expect(en.say('search.unitCount', { count: 1 })).toBe('1 office');
  expect(en.say('search.unitCount', { count: 0 })).toBe('0 offices');
});
it('takes what readers write as it is, dollars and braces too', () => {
  expect(id.say('search.none', { query: '$& {count}' })).toContain('“$& {count}”');
});
