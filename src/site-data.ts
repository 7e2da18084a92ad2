import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Seat } from './geo/seat.ts';
import { readSeats } from './geo/seat.ts';
import { spreadSeats } from './geo/spread-seats.ts';
import type { PublishedTable } from './publish/csv.ts';
import type { DataFile } from './publish/data-file.ts';
import { dataFiles } from './publish/data-file.ts';
import type { Register } from './register/register.ts';
import { openSite } from './totals/site.ts';
import type { SiteTotals } from './totals/site-totals.ts';

// Read from the disk, not imported: a bundler would copy megabytes of rows into its own modules.
function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(process.cwd(), 'src/derived', file), 'utf8')) as T;
}

/** The register and its totals as the last build of the data wrote them; read once. */
export const site = openSite(read<Register>('register.json'), read<SiteTotals>('totals.json'));

/** Every CSV below `/data/latest/`. */
export const files: readonly DataFile[] = dataFiles(
  site,
  read<Record<string, PublishedTable>>('stored.json'),
);

/** The newest version of the data, from releases.csv. */
export const release = site.register.releases.at(-1) ?? {
  version: '',
  date: '',
  note: { id: '', en: '' },
};

/** Where the government of each of the 514 cities sits, stand-ins marked. */
export const seats = readSeats(readFileSync(join(process.cwd(), 'data/geo/seats.csv'), 'utf8'));

const seatOf = new Map(spreadSeats(seats, site.register.cities).map((seat) => [seat.code, seat]));

/** Where a static map draws a city: its seat, with stand-ins at one point drawn apart. */
export function drawnSeat(code: string): Seat {
  const seat = seatOf.get(code);
  if (seat === undefined) throw new Error(`unknown seat "${code}"`);
  return seat;
}
