import { describe, expect, test } from 'vitest';
import { xmlProblem } from '../charts/xml-problem.ts';
import { LANGUAGES } from '../i18n/language.ts';
import type { Correction } from '../register/register.ts';
import { atom } from './atom.ts';
import { compareReleases } from './compare-releases.ts';
import { correctionFeed } from './correction-feed.ts';
import type { Feed } from './feed.ts';
import { fictionalSnapshot } from './fictional-snapshot.ts';
import { jsonFeed } from './json-feed.ts';
import { releaseFeed } from './release-feed.ts';
import type { ReleaseHistory } from './release-history.ts';

const before = fictionalSnapshot();
const [unit] = before.units;
if (unit === undefined) throw new Error('missing unit');
const after = fictionalSnapshot({
  version: '2024.2',
  units: before.units.map((row) =>
    row === unit ? { ...row, name: 'Kantor <Satu> & "Dua"' } : row,
  ),
});
const history: ReleaseHistory = {
  releases: [
    {
      version: '2024.2',
      date: '2024-04-01',
      note: { id: 'Nama <diperbaiki>.', en: 'A name mended.' },
      size: { awards: 2, delegated: 0, units: 2, institutions: 2 },
      since: '2024.1',
      changes: compareReleases(before, after),
    },
    {
      version: '2024.1',
      date: '2024-03-05',
      note: { id: '', en: '' },
      size: { awards: 2, delegated: 0, units: 2, institutions: 2 },
      since: '',
      changes: null,
    },
  ],
  unreleased: compareReleases(after, before),
};
const corrections: Correction[] = [
  {
    file: 'units.csv',
    key: 'kantor|contoh',
    column: 'name',
    was: 'Kupangg',
    now: '',
    reason: { id: 'Salah cetak.', en: 'A misprint.' },
    source: 'kabar-contoh',
    date: '2024-03-05',
  },
  {
    file: 'rounds.csv',
    key: '2020',
    column: 'ceremony',
    was: '2020-12-20',
    now: '2020-12-21',
    reason: { id: 'Salah hari.', en: 'A wrong day.' },
    source: 'kabar-contoh',
    date: '2024-05-01',
  },
];
const page = (path: string) => `https://contoh.example/peta${path}`;
const names = {
  institution: (_: string, id: string) => id,
  province: (code: string) => code,
  city: (code: string) => code,
};
const feeds: readonly Feed[] = LANGUAGES.flatMap((language) => [
  releaseFeed(history, { language, page, path: '/feed.xml', names }),
  correctionFeed(corrections, { language, page, path: '/koreksi/feed.xml', date: '2024-04-01' }),
  correctionFeed([], { language, page, path: '/koreksi/feed.xml', date: '2024-04-01' }),
]);

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const valuesOf = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, value = '']) => value);

describe.each(feeds)('$title in $language, $items.length items', (feed) => {
  test('is one well-formed Atom feed with what RFC 4287 demands', () => {
    const xml = atom(feed);
    const [declaration = '', body = ''] = xml.split(/(?<=\?>)\n/);
    expect(declaration).toBe('<?xml version="1.0" encoding="utf-8"?>');
    expect(xmlProblem(body)).toBeNull();
    expect(body).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    const [head = '', ...entries] = body.split('<entry>');
    expect(entries).toHaveLength(feed.items.length);
    for (const part of [head, ...entries]) {
      for (const name of ['id', 'title', 'updated'])
        expect(valuesOf(part, name), name).toHaveLength(1);
      expect(valuesOf(part, 'updated')[0]).toMatch(MOMENT);
      expect(() => new URL(valuesOf(part, 'id')[0] ?? '')).not.toThrow();
      expect(part).toContain('rel="alternate" type="text/html"');
    }
    // An entry without an author takes that of its feed, which then must have one.
    expect(head).toContain('<author><name>Peta Integritas</name></author>');
    expect(head).toContain(`<link rel="self" type="application/atom+xml" href="${feed.self}"/>`);
    expect(new Set(valuesOf(body, 'id')).size).toBe(entries.length + 1);
  });

  test('is JSON Feed 1.1 with what it demands', () => {
    const json = JSON.parse(jsonFeed(feed)) as Record<string, unknown>;
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      language: feed.language,
      feed_url: feed.self,
    });
    const items = json['items'] as Record<string, string>[];
    expect(items).toHaveLength(feed.items.length);
    for (const { id, url, content_text, date_published } of items) {
      expect(() => new URL(url ?? '')).not.toThrow();
      expect(content_text).not.toBe('');
      expect(date_published).toMatch(MOMENT);
      expect(id).not.toBe('');
    }
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });
});

test('a version says its note, its counts and its changes; what is not released is not there', () => {
  const [feed] = feeds;
  expect(feed?.updated).toBe('2024-04-01');
  expect(feed?.items[0]).toEqual({
    id: 'https://contoh.example/peta/perubahan/#v2024.2',
    url: 'https://contoh.example/peta/perubahan/#v2024.2',
    title: 'Versi 2024.2',
    date: '2024-04-01',
    lines: [
      'Nama <diperbaiki>.',
      '1 perubahan sejak versi 2024.1. Versi ini memuat 2 predikat dari KemenPANRB, 0 WBK mandiri, 2 kantor, 2 instansi.',
      'Nama kantor diganti: 1',
      '- Kantor <Satu> & "Dua": Nama: semula “Kantor Contoh Satu”, menjadi “Kantor <Satu> & "Dua"”',
    ],
  });
  expect(feed?.items[1]?.lines).toEqual([
    'Ini versi pertama: 2 predikat dari KemenPANRB, 0 WBK mandiri, 2 kantor, 2 instansi.',
  ]);
});

test('corrections come newest first, under ids made of what names them', () => {
  const feed = correctionFeed(corrections, {
    language: 'en',
    page,
    path: '/koreksi/feed.json',
    date: '2024-04-01',
  });
  expect(feed.updated).toBe('2024-05-01');
  expect(feed.items.map(({ id }) => id)).toEqual([
    'https://contoh.example/peta/koreksi/#rounds.csv/2020/ceremony',
    'https://contoh.example/peta/koreksi/#units.csv/kantor%7Ccontoh/name',
  ]);
  expect(feed.items[1]?.lines).toEqual([
    'name: was “Kupangg”, now empty',
    'A misprint.',
    'https://contoh.example/peta/sumber/kabar-contoh/',
  ]);
});
