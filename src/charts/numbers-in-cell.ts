import type { ChartRow } from './chart.ts';
import { textIn } from './row-value.ts';

/** The numbers of a cell that lists some, such as `77; 82`; none of an empty one. */
export function numbersInCell(row: ChartRow, name: string): number[] {
  return textIn(row, name)
    .split('; ')
    .filter((text) => text !== '')
    .map(Number);
}
