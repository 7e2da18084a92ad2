import { expect, test } from 'vitest';
import { EMBED_SCRIPT_HASHES } from '../embed/embed-script.ts';
import { headersOf } from './headers.ts';

const policyOf = (file: string) => headersOf(file)['content-security-policy'];

test.each(['embed/a/b/index.html', 'en/embed/a/b/index.html', 'embed/v/2026.1/a/b/index.html'])(
  '%s may be framed, loads nothing and runs one script',
  (file) => {
    const policy = policyOf(file);
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${EMBED_SCRIPT_HASHES.join(' ')};`);
  },
);

test.each(['index.html', 'grafik/a/b/index.html', 'en/unit/index.html', 'unit/embed/index.html'])(
  '%s may not be framed',
  (file) => expect(policyOf(file)).toContain("frame-ancestors 'none'"),
);

test('pages of other hosts may read data, charts and oEmbed answers, and nothing else', () => {
  const opens = (file: string) => headersOf(file)['access-control-allow-origin'] === '*';
  const open = [
    'data/latest/a.csv',
    'data/v/2026.1/a.csv',
    'en/grafik/a/b.svg',
    'oembed/a/b.json',
    'en/oembed/a/b.json',
  ];
  expect(open.map(opens)).toEqual(open.map(() => true));
  const closed = ['embed/a/b/index.html', 'index.html', 'cari/indeks.json', 'unit/a/index.html'];
  expect(closed.map(opens)).toEqual(closed.map(() => false));
});

test('only what never changes under its address may be kept', () => {
  const keeps = (file: string) => headersOf(file)['cache-control']?.includes('immutable');
  expect(['data/v/2026.1/a.csv', '_astro/a.Bq1.js'].map(keeps)).toEqual([true, true]);
  expect(['data/latest/a.csv', 'index.html', 'embed/sesuaikan.js'].map(keeps)).toEqual([
    false,
    false,
    false,
  ]);
});

test('the helper is a script of the site', () => {
  expect(headersOf('embed/sesuaikan.js')['content-type']).toBe('text/javascript; charset=utf-8');
});
