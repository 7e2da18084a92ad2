import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/**
 * Writes opaque pixels (four bytes each, line by line) as a PNG with a palette, a third of the bytes
 * of one without; null where there are more than 256 colours. Form: PNG Specification, third edition.
 */
export function indexedPng(pixels: Buffer, width: number, height: number): Buffer | null {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const numbers = new Map<number, number>();
  // Each line begins with the number of its filter: none, since neighbours are the same colour.
  const lines = Buffer.alloc((width + 1) * height);
  let last = -1;
  let number = 0;
  for (let y = 0, at = 0; y < height; y++) {
    let to = y * (width + 1);
    for (let x = 0; x < width; x++) {
      const colour = colours[at++] ?? 0;
      if (colour !== last) {
        last = colour;
        const known = numbers.get(colour);
        number = known ?? numbers.size;
        if (known === undefined) {
          if (number === MOST_COLOURS) return null;
          numbers.set(colour, number);
        }
      }
      lines[++to] = number;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, colours from a palette, the one compression and filtering there is, no interlace.
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.alloc(numbers.size * 3);
  for (const [colour, place] of numbers)
    palette.set([colour & 255, (colour >> 8) & 255, (colour >> 16) & 255], place * 3);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
