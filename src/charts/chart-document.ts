import { parseHTML } from 'linkedom';

/** The one document all charts are drawn in; a fresh one for each would cost more than the chart. */
export const chartDocument: Document = parseHTML(
  '<!doctype html><html><body></body></html>',
).document;
