import { expect, it } from 'vitest';
import { fixtureSite } from './fixture-site.ts';
import { openSite } from './site.ts';
import { sourceGroups } from './source-groups.ts';

const site = fixtureSite();

it('holds every source once', () => {
  const ids = sourceGroups(site).flatMap(({ sources }) => sources.map(({ source }) => source.id));
  expect(ids.toSorted()).toEqual(site.register.sources.map(({ id }) => id));
});

it('orders a kind from the newest to the oldest', () => {
  const news = sourceGroups(site).find(({ kind }) => kind === 'news')?.sources ?? [];
  const dates = news.map(({ source }) => source.published);
  expect(dates).toEqual(dates.toSorted().reverse());
});

it('puts sources without a date last, and leaves out a kind without sources', () => {
  const sources = site.register.sources
    .filter(({ kind }) => kind === 'news')
    .map((source) =>
      source.id === 'koran-contoh-20200901' ? { ...source, published: '' } : source,
    );
  const groups = sourceGroups(openSite({ ...site.register, sources }, site.totals));
  expect(groups.map(({ kind }) => kind)).toEqual(['news']);
  expect(groups[0]?.sources.at(-1)?.source.id).toBe('koran-contoh-20200901');
});
