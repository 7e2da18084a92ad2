import { expect, test } from 'vitest';
import { pictureKey } from './picture-key.ts';

test('another SVG or another zoom is another picture', () => {
  const keys = [pictureKey('<svg/>', 1), pictureKey('<svg/>', 2), pictureKey('<svg />', 1)];
  expect(new Set(keys).size).toBe(3);
  expect(pictureKey('<svg/>', 1)).toBe(keys[0]);
});
