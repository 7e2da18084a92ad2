import { compareVersions } from '../compare-versions.ts';
import type { Problem } from '../problem.ts';
import type { RawRegister } from '../raw-register.ts';
import type { Check } from './check.ts';
import { quoted } from './quoted.ts';
import { isWhole, soundRows } from './sound-rows.ts';

const TABLES = { institutions: 'institution', units: 'unit' } as const;

/** Notices units and institutions that a version published and that are gone without a word. */
export const vanishedId: Check = {
  id: 'vanished-id',
  say: 'A published id stays: its row is there, or a correction says why it was withdrawn.',
  run: (register) => [...vanished(register, 'institutions'), ...vanished(register, 'units')],
};

function vanished(register: RawRegister, table: keyof typeof TABLES): Problem[] {
  // A row that cannot be read may be the one that is looked for.
  if (!isWhole(register, table)) return [];
  const withdrawn = (register.withdrawn ?? []).filter(({ file }) => file.table?.name === table);
  const rows = [...soundRows(register, table), ...withdrawn];
  const here = new Set(rows.map((row) => row.get('id')));
  // Later versions last, so that the message names the newest one that held the id.
  const published = register.snapshots
    .flatMap(({ snapshot }) => snapshot ?? [])
    .sort((a, b) => compareVersions(a.version, b.version))
    .flatMap(({ version, [table]: held }) => held.map(({ id }): [string, string] => [id, version]));
  return [...new Map(published)]
    .filter(([id]) => !here.has(id))
    .map(([id, version]) => ({
      file: `${table}.csv`,
      line: 1,
      column: 'id',
      found: `missing ${TABLES[table]} ${quoted(id)} of version ${version}`,
      todo: 'write its row again, and withdraw it by a line of corrections.csv (column id, now empty)',
    }));
}
