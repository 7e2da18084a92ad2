import type { ParquetCost } from './measure-parquet.ts';

/** What the bench prints of Parquet. */
export function parquetLine(cost: ParquetCost): string {
  const { rows, files, bytes, write, ask, peakWrite, peakAsk, answer } = cost;
  return (
    `Parquet of ${rows} invented awards: ${files} files, ${bytes} bytes, written in ${write.toFixed(1)} s ` +
    `with at most ${peakWrite.toFixed(0)} MB; DuckDB (1 GB) answers with ${answer} rows in ` +
    `${ask.toFixed(1)} s, at most ${peakAsk.toFixed(0)} MB`
  );
}
