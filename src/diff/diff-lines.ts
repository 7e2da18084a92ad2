import type { FileDifference } from './compare-registers.ts';
import type { MovedTotal } from './moved-totals.ts';

const quoted = (text: string) => (text === '' ? 'nothing' : JSON.stringify(text));

/** The difference of two registers as lines to read: rows by file, then the totals that moved. */
export function diffLines(
  files: readonly FileDifference[],
  totals: readonly MovedTotal[] | undefined,
): string[] {
  if (files.length === 0) return ['No row differs'];
  return [...files.flatMap(fileLines), ...totalLines(totals)];
}

function fileLines({ path, added, removed, changed }: FileDifference): string[] {
  const counts = Object.entries({
    added: added.length,
    removed: removed.length,
    changed: changed.length,
  });
  const summary = counts
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what}`);
  return [
    `${path}: ${summary.join(', ')}`,
    ...added.map((key) => `  + ${key}`),
    ...removed.map((key) => `  - ${key}`),
    ...changed.flatMap(({ key, cells }) => [
      `  ~ ${key}`,
      ...cells.map(({ column, was, now }) => `      ${column}: ${quoted(was)} -> ${quoted(now)}`),
    ]),
  ];
}

function totalLines(totals: readonly MovedTotal[] | undefined): string[] {
  if (totals === undefined)
    return ['Totals: not compared, for one side has problems: see `npm run check`'];
  if (totals.length === 0) return ['Totals: none moved'];
  return [
    `Totals: ${totals.length} moved`,
    ...totals.map(({ name, was, now }) => `  ${name}: ${was ?? 'unknown'} -> ${now ?? 'unknown'}`),
  ];
}
