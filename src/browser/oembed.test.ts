import { createServer } from 'node:http';
import { extract } from '@extractus/oembed-extractor';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteAddress } from '../server/site-address.ts';
import { listen } from '../server/static-server.ts';
import type { OpenSite } from './open-site.ts';
import { openSite } from './open-site.ts';

const { origin, base } = siteAddress();
let site: OpenSite;
let target = '';
// Stands for the internet, in which the address that the site is built for leads to this machine.
const internet = createServer(async (request, response) => {
  const url = decodeURIComponent(request.url?.slice('/?'.length) ?? '');
  const answer = await fetch(url.replace(origin, site.origin));
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
  response.end(Buffer.from(await answer.arrayBuffer()));
});

beforeAll(async () => {
  site = await openSite();
  target = `http://127.0.0.1:${await listen(internet, 4700)}/?`;
});
afterAll(() => {
  internet.close();
  site.close();
});

test.each([
  ['/grafik/predikat-per-tahun/nasional/', '/embed/predikat-per-tahun/nasional/'],
  ['/en/grafik/provinsi/nasional/', '/en/embed/provinsi/nasional/'],
  ['/embed/predikat-per-tahun/nasional/', '/embed/predikat-per-tahun/nasional/'],
  ['/peta/', '/embed/peta/'],
])('a program that is given %s finds its embed by itself', async (page, embed) => {
  const answer = await extract(`${origin}${base}${page}`, {}, { proxy: { target } });
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    provider_name: 'Peta Integritas',
    method: 'auto-discovery',
  });
  const { html, title, width, height }: Record<string, unknown> = { ...answer };
  expect(html).toContain(`<iframe src="${origin}${base}${embed}"`);
  expect(html).toContain(`width="${width}" height="${height}"`);
  const response = await fetch(site.address(embed));
  expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *');
  expect(await response.text()).toContain(String(title));
});

test('an answer may be read by pages of any host', async () => {
  const response = await fetch(
    site.address('/oembed/provinsi/nasional.json?maxwidth=500&format=json'),
  );
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('content-type')).toContain('application/json');
});
