import type { UnitRecord } from '../catalogue.ts';
import type { PerFacet } from './facet.ts';
import { ABROAD, UNKNOWN } from './facet.ts';
import type { TableRow } from './table-row.ts';

/** Whether a unit without a province is one abroad; of others the place is simply not known. */
export function isAbroad({ province, service }: UnitRecord): boolean {
  return province === null && service.id === 'diplomasi';
}

/** What a row has for each facet; empty where the question does not arise, as who gave an award that is not known. */
export function rowValues({ unit, mark }: TableRow): PerFacet<string> {
  const nowhere = isAbroad(unit) ? ABROAD : UNKNOWN;
  return {
    tahun: mark?.year == null ? UNKNOWN : String(mark.year),
    predikat: mark === null ? UNKNOWN : mark.predicate.toLowerCase(),
    instansi: unit.institution.id,
    jenis: unit.institution.kind,
    layanan: unit.service.id,
    provinsi: unit.province?.slug ?? nowhere,
    kota: unit.city?.slug ?? nowhere,
    pemberi: mark?.grantedBy ?? '',
    dicabut: mark === null ? '' : mark.revoked === '' ? 'tidak' : 'ya',
  };
}
