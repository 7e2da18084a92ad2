import { TABLES } from '../columns.ts';
import type { Problem } from '../problem.ts';
import type { RawRegister } from '../raw-register.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';
import { soundRows } from './sound-rows.ts';

/** Notices a city that lies in another province than its row says. */
export const cityOutsideProvince: Check = {
  id: 'city-outside-province',
  say: 'A city lies in the province of its row.',
  run: (register) =>
    TABLES.filter((table) => table.columns.some(({ name }) => name === 'city')).flatMap((table) =>
      outside(register, table.name),
    ),
};

function outside(register: RawRegister, table: string): Problem[] {
  return soundRows(register, table).flatMap((row) => {
    const city = register.cities.get(row.get('city'));
    const province = row.get('province');
    if (city === undefined || city.province === province) return [];
    if (!row.file.header.includes('province')) return [];
    // A province that does not exist is named by `unknown-reference`.
    if (province !== '' && !register.provinces.has(province)) return [];
    if (province === '') {
      const found = `missing province of city ${quoted(city.code)}`;
      return problemAt(row, 'province', found, `write "${city.province}"`);
    }
    return problemAt(
      row,
      'city',
      `${quoted(city.code)} contradicts province ${quoted(province)}, it is in ${quoted(city.province)}`,
      'correct one of the two codes',
    );
  });
}
