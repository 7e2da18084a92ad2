import type { Register } from '../register/register.ts';
import type { ChangeNames } from './describe-change.ts';

/** Looks names up in the register of today; what it lacks is called by its id or code. */
export function changeNames(
  register: Pick<Register, 'institutions' | 'provinces' | 'cities'>,
): ChangeNames {
  const institutions = new Map(register.institutions.map(({ id, name }) => [id, name]));
  const provinces = new Map(register.provinces.map(({ code, name }) => [code, name]));
  const cities = new Map(register.cities.map(({ code, name }) => [code, name]));
  return {
    institution: (language, id) => institutions.get(id)?.[language] ?? id,
    province: (code) => provinces.get(code) ?? code,
    city: (code) => cities.get(code) ?? code,
  };
}
