import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexedPng } from './indexed-png.ts';

/** The bytes of a chunk of a PNG, by its type. */
function chunkOf(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 8, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

test('every pixel keeps its colour', () => {
  const pixels = Buffer.from([1, 2, 3, 255, 4, 5, 6, 255, 1, 2, 3, 255, 7, 8, 9, 255]);
  const png = indexedPng(pixels, 2, 2);
  if (png === null) throw new Error('missing picture');
  const palette = chunkOf(png, 'PLTE');
  const lines = inflateSync(chunkOf(png, 'IDAT'));
  const colours = [1, 2, 4, 5].map((at) => {
    const number = lines[at] ?? 0;
    return [...palette.subarray(number * 3, number * 3 + 3)];
  });
  expect(colours).toEqual([
    [1, 2, 3],
    [4, 5, 6],
    [1, 2, 3],
    [7, 8, 9],
  ]);
});

test('is left to others where there are too many colours', () => {
  const pixels = Buffer.alloc(300 * 4);
  for (let at = 0; at < 300; at++) pixels.writeUInt32LE(at, at * 4);
  expect(indexedPng(pixels, 300, 1)).toBeNull();
});
