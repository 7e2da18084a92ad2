import { csvText } from '../publish/csv.ts';
import type { Chart, ChartContext } from './chart.ts';

/** The rows of a chart as CSV: RFC 4180 with LF, and an empty cell for what is not known. */
export function chartCsv(chart: Chart, context: ChartContext): string {
  const columns = chart.columns.map((column) => column.name);
  const rows = chart.rows(context).map((row) => columns.map((name) => row[name] ?? null));
  return csvText({ columns, rows });
}
