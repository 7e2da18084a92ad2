import type { Break } from '../register/register.ts';
import { breaksAcross } from '../totals/breaks.ts';
import type { Chart, ChartContext } from './chart.ts';

/** The breaks that the rounds of a chart lie on both sides of, oldest first; most charts of one round have none. */
export function breaksOf(chart: Chart, context: ChartContext): Break[] {
  return breaksAcross(context.site.register, chart.rounds(context));
}
