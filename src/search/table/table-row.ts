import type { AwardMark, Catalogue, UnitRecord } from '../catalogue.ts';

/** One row of the table: one award of a unit, or a unit of which no award is known. */
export interface TableRow {
  readonly unit: UnitRecord;
  /** Position of the unit in the catalogue. */
  readonly unitAt: number;
  readonly mark: AwardMark | null;
}

/** The rows of the table: units in the order of the catalogue, the awards of each oldest first. */
export function tableRows({ units }: Catalogue): TableRow[] {
  return units.flatMap((unit, unitAt): TableRow[] => {
    const marks = unit.awards.length === 0 ? [null] : unit.awards;
    return marks.map((mark) => ({ unit, unitAt, mark }));
  });
}
