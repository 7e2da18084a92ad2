/** Excel refuses more, these characters, a quote at either end, and the one name it keeps for itself. */
const MOST = 31;
const REFUSED = /[\\/?*[\]:]|^'|'$|^history$/i;

/** The name of a table as that of a sheet; throws where Excel would refuse it. */
export function sheetName(name: string): string {
  if (name === '' || name.length > MOST || REFUSED.test(name))
    throw new Error(`"${name}": Excel refuses it as a name of a sheet: choose another`);
  return name;
}
