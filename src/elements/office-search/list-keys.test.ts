import { expect, it } from 'vitest';
import type { ListState, PressedKey } from './list-keys.ts';
import { answerKey, isTextKey } from './list-keys.ts';

const press = (key: string, held: Partial<PressedKey> = {}): PressedKey => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});
const open = (active: number, length = 3): ListState => ({ isOpen: true, length, active });
const CLOSED: ListState = { isOpen: false, length: 0, active: -1 };

it('goes round the list with arrows', () => {
  expect(answerKey(press('ArrowDown'), open(-1))).toEqual({ act: 'move', to: 0 });
  expect(answerKey(press('ArrowDown'), open(2))).toEqual({ act: 'move', to: 0 });
  expect(answerKey(press('ArrowUp'), open(-1))).toEqual({ act: 'move', to: 2 });
  expect(answerKey(press('ArrowUp'), open(0))).toEqual({ act: 'move', to: 2 });
  expect(answerKey(press('ArrowUp'), open(2))).toEqual({ act: 'move', to: 1 });
});
it('opens a closed list with the arrow down, on its first option or on none', () => {
  expect(answerKey(press('ArrowDown'), CLOSED)).toEqual({ act: 'open', to: 0 });
  expect(answerKey(press('ArrowDown', { altKey: true }), CLOSED)).toEqual({ act: 'open', to: -1 });
  expect(answerKey(press('ArrowUp'), CLOSED)).toBeNull();
});
it('closes first, and empties the text the second time', () => {
  expect(answerKey(press('Escape'), open(1))).toEqual({ act: 'close' });
  expect(answerKey(press('ArrowUp', { altKey: true }), open(1))).toEqual({ act: 'close' });
  expect(answerKey(press('Escape'), CLOSED)).toEqual({ act: 'clear' });
});
it('goes to the active option, and leaves Enter to the form without one', () => {
  expect(answerKey(press('Enter'), open(1))).toEqual({ act: 'go' });
  expect(answerKey(press('Enter'), open(-1))).toBeNull();
  expect(answerKey(press('Enter'), CLOSED)).toBeNull();
});
it('leaves the text, the browser and a popup without options their keys', () => {
  expect(['Home', 'End', 'ArrowLeft', 'ArrowRight'].map(isTextKey)).not.toContain(false);
  for (const key of ['Home', 'End', 'a', 'Tab', 'PageDown'])
    expect(answerKey(press(key), open(1)), key).toBeNull();
  expect(answerKey(press('ArrowDown', { metaKey: true }), open(1))).toBeNull();
  expect(answerKey(press('ArrowDown'), open(-1, 0))).toBeNull();
});
