import { expect, test } from 'vitest';
import type { PositionSource } from './ask-position.ts';
import { askPosition } from './ask-position.ts';

const failing = (code: number): PositionSource => ({
  getCurrentPosition: (_, fail) => fail?.({ code } as GeolocationPositionError),
});

test('says where the reader is, or why not', async () => {
  const coords = { latitude: -7.25, longitude: 112.75 } as GeolocationCoordinates;
  const source: PositionSource = {
    getCurrentPosition: (tell) => tell({ coords } as GeolocationPosition),
  };
  expect(await askPosition(source)).toEqual([-7.25, 112.75]);
  expect(await askPosition(failing(1))).toBe('nearRefused');
  expect(await askPosition(failing(2))).toBe('nearUnavailable');
  expect(await askPosition(failing(3))).toBe('nearSlow');
  expect(await askPosition(undefined)).toBe('nearUnavailable');
});
