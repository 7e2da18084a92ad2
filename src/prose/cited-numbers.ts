import type { RawRegister } from '../register/raw-register.ts';
import { numbersIn } from './numbers-in.ts';

/**
 * The numbers of every row of the register by the id of each source it cites; a source's own row
 * (its title and day) counts as well.
 */
export function citedNumbers(register: RawRegister): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (id: string, numbers: ReadonlySet<string>) => {
    found.set(id, new Set([...(found.get(id) ?? []), ...numbers]));
  };
  for (const { table, header, rows, path } of register.files) {
    for (const { cells } of rows) {
      // The year of an award stands in the name of its file.
      const numbers = numbersIn(`${path} ${cells.join(' ')}`);
      const ids =
        table?.name === 'sources'
          ? [cells[0] ?? '']
          : header.flatMap((name, at) =>
              name === 'source' || name === 'sources' ? (cells[at] ?? '').split(' ') : [],
            );
      for (const id of ids) if (id !== '') add(id, numbers);
    }
  }
  return found;
}
