/**
 * How a part of a bar is filled. `wbk` and `wbbm` are predicates, `named` and `counted` both
 * together; a light one is known only by count, `unknown` is hatched, `plain` is no award.
 */
export type Paint =
  | 'wbk'
  | 'wbk-light'
  | 'wbbm'
  | 'wbbm-light'
  | 'named'
  | 'counted'
  | 'plain'
  | 'unknown';

/** Attributes of each paint, as Plot takes them; colours are the page's own variables. */
export const PAINTS: Readonly<Record<Paint, Readonly<Record<string, string | number>>>> = {
  wbk: { fill: 'var(--wbk)' },
  'wbk-light': { fill: 'var(--wbk)', fillOpacity: 0.35, stroke: 'var(--wbk)' },
  // The edge lies outside, under the fill, so that a bar of one unit is not all edge.
  wbbm: { fill: 'var(--wbbm)', stroke: 'var(--wbbm-edge)', strokeWidth: 2.5, paintOrder: 'stroke' },
  'wbbm-light': { fill: 'var(--wbbm)', fillOpacity: 0.35, stroke: 'var(--wbbm-text)' },
  named: { fill: 'var(--soft)', stroke: 'var(--soft)' },
  counted: { fill: 'var(--soft)', fillOpacity: 0.35, stroke: 'var(--soft)' },
  plain: { fill: 'var(--soft)', fillOpacity: 0.35, stroke: 'var(--soft)' },
  unknown: { fill: 'url(#hatch)', stroke: 'var(--soft)' },
};
