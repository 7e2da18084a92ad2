import { expect, test } from 'vitest';
import { openedOnce } from './opened-once.ts';

test('opens once for all who ask, but tries again what failed', async () => {
  let times = 0;
  const open = openedOnce(async () => {
    times++;
    if (times === 1) throw new Error('offline');
    return times;
  });
  expect(times).toBe(0);
  await expect(Promise.all([open(), open()])).rejects.toThrow('offline');
  expect(times).toBe(1);
  expect(await Promise.all([open(), open()])).toEqual([2, 2]);
  expect(await open()).toBe(2);
});
