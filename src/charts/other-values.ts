import type { Figure, Figures } from '../totals/figure.ts';
import type { ChartRow } from './chart.ts';
import { textIn } from './row-value.ts';

/** Of what a value is another one: empty for the figure itself, and last our own addition of its parts. */
export type OtherOf = '' | 'WBK' | 'WBBM' | 'WBK + WBBM';

/** A value beside the preferred one. */
export interface OtherValue {
  readonly of: OtherOf;
  readonly value: number;
}

/** What other sources state in place of one figure, smallest first. */
export function othersOf(figure: Figure | undefined, of: OtherOf = ''): OtherValue[] {
  const values = (figure?.others ?? []).map((other) => other.value);
  return values.sort((a, b) => a - b).map((value) => ({ of, value }));
}

/** What stands against an official figure: other values of it and of its parts, and parts that do not add up to it. */
export function awardedOthers({ awarded, wbk, wbbm }: Figures): OtherValue[] {
  const sum = wbk === undefined || wbbm === undefined ? undefined : wbk.value + wbbm.value;
  return [
    ...othersOf(awarded),
    ...othersOf(wbk, 'WBK'),
    ...othersOf(wbbm, 'WBBM'),
    ...(awarded === undefined || sum === undefined || sum === awarded.value
      ? []
      : [{ of: 'WBK + WBBM', value: sum } as const]),
  ];
}

/** Other values as one cell: `149; WBK 71; WBK 76`, empty where there are none. */
export function otherCell(others: readonly OtherValue[]): string {
  return others.map(({ of, value }) => (of === '' ? String(value) : `${of} ${value}`)).join('; ');
}

/** The other values of a row, read back from its cell. */
export function othersIn(row: ChartRow): OtherValue[] {
  const cell = textIn(row, 'other_values');
  if (cell === '') return [];
  return cell.split('; ').map((text) => {
    const space = text.lastIndexOf(' ');
    const of = text.slice(0, Math.max(0, space)) as OtherOf;
    return { of, value: Number(text.slice(space + 1)) };
  });
}

/** The values of a row's other values that are of one thing. */
export function valuesOf(row: ChartRow, of: OtherOf): number[] {
  return othersIn(row)
    .filter((other) => other.of === of)
    .map((other) => other.value);
}

/** Sources of some figures, of the preferred values and of all others. */
export function everySource(...figures: readonly (Figure | undefined)[]): string[] {
  return figures.flatMap((figure) =>
    figure === undefined ? [] : [figure, ...figure.others].flatMap((each) => each.sources),
  );
}
