import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStaticServer, listen } from './static-server.ts';

const FILES = {
  'secret.txt': 'secret',
  'dist/index.html': 'home',
  'dist/404.html': 'not found',
  'dist/en/404/index.html': 'not found in English',
  'dist/unit/index.html': 'units',
  'dist/unit/a b/index.html': 'unit',
  'dist/embed/a/index.html': 'embed',
  'dist/data/latest/awards.csv': 'year\n2020\n',
  'dist/grafik/a/nasional.svg': '<svg/>',
  'dist/grafik/a/nasional/index.html': 'chart',
  'dist/.hidden': 'hidden',
};

const folder = mkdtempSync(join(tmpdir(), 'server-'));
const server = createStaticServer(join(folder, 'dist'), '');
const below = createStaticServer(join(folder, 'dist'), '/peta');
let ports: readonly number[] = [];

beforeAll(async () => {
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const first = await listen(server, 43210);
  ports = [first, await listen(below, first)];
});

afterAll(() => {
  server.close();
  below.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks with the path as it is written: fetch would tidy it up first. */
async function ask(path: string, method = 'GET', port = ports[0]) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method }, resolve).on('error', reject).end();
  });
  const body = (await response.setEncoding('utf8').toArray()).join('');
  return { status: response.statusCode, headers: response.headers, body };
}

test('a taken port makes it take the next free one', () => {
  expect(ports[1]).toBeGreaterThan(ports[0] ?? 0);
});

test('folders answer with their index file', async () => {
  expect((await ask('/')).body).toBe('home');
  expect((await ask('/unit/?q=a')).body).toBe('units');
  expect((await ask('/unit/a%20b/')).body).toBe('unit');
});

test('a folder without its slash is sent there', async () => {
  const { status, headers } = await ask('/unit?q=a');
  expect(status).toBe(301);
  expect(headers.location).toBe('/unit/?q=a');
});

test('an unknown address answers 404 with the page of its language', async () => {
  expect(await ask('/nowhere/')).toMatchObject({ status: 404, body: 'not found' });
  expect(await ask('/en/nowhere')).toMatchObject({ status: 404, body: 'not found in English' });
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/unit/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/.hidden',
  '//secret.txt',
  '/%00',
  '/%',
  '/unit/index.html/',
])('%s leads nowhere', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: 'not found' });
});

test('HEAD gives the headers alone, and nothing can be sent', async () => {
  const { status, headers, body } = await ask('/unit/', 'HEAD');
  expect([status, headers['content-length'], body]).toEqual([200, '5', '']);
  expect((await ask('/unit/', 'POST')).status).toBe(405);
});

test('types, framing and sharing are what a host should send', async () => {
  const page = (await ask('/unit/')).headers;
  expect(page['content-type']).toBe('text/html; charset=utf-8');
  expect(page['content-security-policy']).toContain("default-src 'self'");
  expect(page['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(page['access-control-allow-origin']).toBeUndefined();
  expect((await ask('/embed/a/')).headers['content-security-policy']).toContain(
    'frame-ancestors *',
  );
  const csv = (await ask('/data/latest/awards.csv')).headers;
  expect(csv['content-type']).toBe('text/csv; charset=utf-8');
  expect(csv['access-control-allow-origin']).toBe('*');
  expect((await ask('/grafik/a/nasional.svg')).headers['access-control-allow-origin']).toBe('*');
  // Hosts set headers by folder, so the pages among the charts are open too; other pages are not.
  expect((await ask('/grafik/a/nasional/')).headers['access-control-allow-origin']).toBe('*');
  expect((await ask('/')).headers['access-control-allow-origin']).toBeUndefined();
});

describe('below a base path', () => {
  const askBelow = (path: string) => ask(path, 'GET', ports[1]);

  test('pages stand below it', async () => {
    expect((await askBelow('/peta/unit/')).body).toBe('units');
    expect((await askBelow('/unit/')).status).toBe(404);
    expect((await askBelow('/petani/')).status).toBe(404);
    expect((await askBelow('/peta/en/nowhere/')).body).toBe('not found in English');
  });

  test('the root and the base without its slash lead there', async () => {
    expect((await askBelow('/')).headers.location).toBe('/peta/');
    expect((await askBelow('/peta')).headers.location).toBe('/peta/');
    expect((await askBelow('/peta/unit')).headers.location).toBe('/peta/unit/');
  });
});
