import type { Unit } from '../register/register.ts';
import type { InstitutionKind } from '../register/vocabulary.ts';

/** Kemendagri's code of Jakarta, where the headquarters are. */
const CAPITAL = '31';

const LOCAL_KINDS: ReadonlySet<InstitutionKind> = new Set(['pemprov', 'pemkab', 'pemkot']);

/** First words of the names of units within a headquarters; a branch is a kantor, balai, polres and so on. */
export const HEAD_OFFICE_NAMES = [
  'Asisten Deputi',
  'Auditorat',
  'Badan Pendidikan dan Pelatihan',
  'Biro',
  'Deputi',
  'Direktorat',
  'Inspektorat',
  'Jaksa Agung Muda',
  'Pusat',
  'Sekretariat',
] as const;

/** Whether a unit is a part of a national institution's headquarters in Jakarta, told by its name. */
export function isHeadOffice(
  { name, province }: Pick<Unit, 'name' | 'province'>,
  kind: InstitutionKind,
): boolean {
  return (
    province === CAPITAL &&
    !LOCAL_KINDS.has(kind) &&
    // The police of a province has bureaus and directorates too.
    !name.includes('Polda') &&
    HEAD_OFFICE_NAMES.some((start) => name === start || name.startsWith(`${start} `))
  );
}
