/** One province as a tile: where it stands, from 1, and the short name people know it by. */
export interface Tile {
  readonly code: string;
  readonly column: number;
  readonly row: number;
  readonly short: string;
}

// The country folded into eight columns, since eight tiles of 44 pixels are as wide as a phone:
// Sumatra on the left, Java and the lesser islands along the bottom, Papua on the right.
const ROWS = [
  '11 .. .. 65 .. 71 .. ..',
  '12 21 61 64 72 75 82 ..',
  '13 14 62 63 76 74 96 91',
  '17 15 .. .. 73 .. 92 94',
  '.. 16 19 .. .. 81 .. 95',
  '18 31 .. .. .. .. .. 93',
  '36 32 33 35 51 52 53 ..',
  '.. .. 34 .. .. .. .. ..',
];

const SHORT: Readonly<Record<string, string>> = {
  11: 'Aceh',
  12: 'Sumut',
  13: 'Sumbar',
  14: 'Riau',
  15: 'Jambi',
  16: 'Sumsel',
  17: 'Bengk.',
  18: 'Lamp.',
  19: 'Babel',
  21: 'Kepri',
  31: 'Jakarta',
  32: 'Jabar',
  33: 'Jateng',
  34: 'DIY',
  35: 'Jatim',
  36: 'Banten',
  51: 'Bali',
  52: 'NTB',
  53: 'NTT',
  61: 'Kalbar',
  62: 'Kalteng',
  63: 'Kalsel',
  64: 'Kaltim',
  65: 'Kaltara',
  71: 'Sulut',
  72: 'Sulteng',
  73: 'Sulsel',
  74: 'Sultra',
  75: 'Goront.',
  76: 'Sulbar',
  81: 'Maluku',
  82: 'Malut',
  91: 'Papua',
  92: 'Papbar',
  93: 'Pasel',
  94: 'Pateng',
  95: 'Papeg',
  96: 'PBD',
};

/** The 38 provinces as equal tiles in the country's rough shape, row by row from the north-west. */
export const TILES: readonly Tile[] = ROWS.flatMap((line, row) =>
  line
    .split(' ')
    .map((code, column) => ({ code, column: column + 1, row: row + 1, short: SHORT[code] ?? '' })),
).filter(({ code }) => code !== '..');
