import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawPictures } from './draw-pictures.ts';

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30" font-family="system-ui, sans-serif"><rect width="60" height="30" fill="#fbfaf7"/><text x="4" y="20" font-size="16" fill="#0b6e69">${text}</text></svg>`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peta-pictures-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function job(name: string, text: string) {
  const file = join(folder, `${name}.svg`);
  writeFileSync(file, text);
  return { svg: file, png: join(folder, `${name}.png`), zoom: 2 };
}

test('draws each picture once, at twice the size, and takes it from the store after that', async () => {
  const jobs = [job('a', svg('WBK')), job('b', svg('WBK')), job('c', svg('★'))];
  const store = join(folder, 'store');
  expect(await drawPictures(jobs, store)).toEqual({ drawn: 2, kept: 1 });
  // Width and height stand in the first chunk of a PNG, from its 17th byte on.
  const png = readFileSync(join(folder, 'a.png'));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([120, 60]);
  expect(readFileSync(join(folder, 'b.png'))).toEqual(readFileSync(join(folder, 'a.png')));
  expect(await drawPictures(jobs, store)).toEqual({ drawn: 0, kept: 3 });
  expect(readdirSync(store).length).toBe(2);
});

test('has the star, which the first font lacks', async () => {
  const jobs = [job('star', svg('★')), job('none', svg('\u{10ffff}'))];
  await drawPictures(jobs, join(folder, 'store'));
  const [star, none] = ['star', 'none'].map((name) => readFileSync(join(folder, `${name}.png`)));
  expect(star).not.toEqual(none);
});

test('names every file that is no SVG, and copies nothing', async () => {
  const jobs = [job('good', svg('WBK')), job('bad', 'not an svg')];
  await expect(drawPictures(jobs, join(folder, 'store'))).rejects.toThrow('bad.svg: ');
  expect(readdirSync(folder)).not.toContain('good.png');
});
