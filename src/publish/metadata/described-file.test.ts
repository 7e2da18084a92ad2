import { expect, it } from 'vitest';
import { describeFile } from './described-file.ts';

it('measures bytes, not letters, and the same for text and bytes', () => {
  expect(describeFile('a.csv', 'é\n').bytes).toBe(3);
  expect(describeFile('a.csv', 'é\n')).toEqual(describeFile('a.csv', Buffer.from('é\n')));
});

it('takes the hash as sha256sum does', () => {
  expect(describeFile('b', 'abc').sha256).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
