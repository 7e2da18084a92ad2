import type { PlaceModel } from '../../totals/by-place.ts';
import type { TypedRow } from './typed-rows.ts';

/** Figures of a place as properties of its feature: named awards of the ministry, and WBK mandiri apart. */
export function placeFigures(model: PlaceModel): TypedRow {
  return {
    named_awards: model.named.total,
    named_wbk: model.named.wbk,
    named_wbbm: model.named.wbbm,
    named_mandiri: model.delegated.total,
    known_units: model.units.length,
    revoked: model.revoked,
    // Short, since it stands in every feature; the collection says the rest.
    note: 'hanya predikat yang diketahui namanya, bukan jumlah resmi',
    note_en: 'awards known by name only, not an official total',
  };
}
