import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sitePictures } from './site-pictures.ts';

test('charts are drawn at twice their size, cards at their own and without keeping the SVG', () => {
  const folder = mkdtempSync(join(tmpdir(), 'peta-pictures-'));
  const files = [
    'icon.svg',
    'grafik/instansi/2020.svg',
    'en/grafik/instansi/2020.svg',
    'bagikan/beranda.svg',
    'grafik/instansi/2020.csv',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '<svg/>');
  }
  const { jobs, passing } = sitePictures(folder);
  rmSync(folder, { recursive: true });
  expect(jobs.map(({ png, zoom }) => [png.slice(folder.length + 1), zoom])).toEqual([
    ['bagikan/beranda.png', 1],
    ['en/grafik/instansi/2020.png', 2],
    ['grafik/instansi/2020.png', 2],
  ]);
  expect(passing).toEqual([join(folder, 'bagikan/beranda.svg')]);
});
