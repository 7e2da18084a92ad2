import { brotliCompress, brotliCompressSync, constants } from 'node:zlib';

const options = (bytes: Buffer, quality: number) => ({
  params: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  },
});

/** Bytes after Brotli 11, as a host that compresses ahead would send them: slow, off the main thread. */
export function brotliBytes(text: string): Promise<number> {
  const bytes = Buffer.from(text);
  return new Promise((resolve, reject) => {
    brotliCompress(bytes, options(bytes, 11), (error, result) =>
      error === null ? resolve(result.length) : reject(error),
    );
  });
}

/** Bytes after the quickest Brotli: never fewer than Brotli 11 gives (the bench counts both). */
export function quickBrotliBytes(text: string): number {
  const bytes = Buffer.from(text);
  return brotliCompressSync(bytes, options(bytes, 1)).length;
}
