import type { InstitutionModel } from './by-institution.ts';
import type { OfficialAwarded } from './figure.ts';

/** The newest round for which a source states how many units of an institution were awarded, or null. */
export function newestStated(
  model: InstitutionModel,
): (OfficialAwarded & { readonly year: number }) | null {
  const year = model.years.findLast((entry) => entry.official !== null);
  if (year === undefined || year.official === null) return null;
  return { ...year.official, year: year.year };
}
