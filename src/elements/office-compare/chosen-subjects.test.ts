import { expect, it } from 'vitest';
import { chosenSubjects } from './chosen-subjects.ts';
import { noticesOf } from './notices-of.ts';
import { loadSay } from './say.ts';

const known = new Map(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, id.toUpperCase()]));
const choose = (ids: readonly string[], otherLevels: readonly ('provinsi' | 'kota')[] = []) =>
  chosenSubjects({ level: 'instansi', ids, otherLevels }, (_, id) => known.has(id));
const notices = async (...asked: Parameters<typeof choose>) =>
  noticesOf(choose(...asked), {
    say: await loadSay('id'),
    language: 'id',
    nameOf: (id) => known.get(id) ?? id,
  });

it('keeps the first four that are known, in their order', () => {
  expect(choose(['f', 'x', 'a', 'b', 'e', 'c'])).toEqual({
    level: 'instansi',
    ids: ['f', 'a', 'b', 'e'],
    tooMany: ['c'],
    unknown: ['x'],
    otherLevels: [],
  });
});
it('says nothing where everything is shown', async () => {
  expect(await notices(['a', 'b'])).toEqual([]);
});
it('says what is left out, and why', async () => {
  expect(await notices(['a', 'x', 'b', 'c', 'd', 'e', 'f'], ['kota'])).toEqual([
    'Satu perbandingan hanya memuat satu jenis. Yang ditampilkan: Instansi; dilewati: Kabupaten dan kota.',
    'Tidak dikenal, jadi dilewati: x.',
    'Paling banyak empat dapat dibandingkan. Yang dilewati: E dan F.',
  ]);
});
it('keeps the notice short however much is left out', async () => {
  const [notice = ''] = await notices(['x'.repeat(10_000), '1', '2', '3', '4']);
  expect(notice).toBe(`Tidak dikenal, jadi dilewati: ${'x'.repeat(60)}…, 1, 2 dan 2 lainnya.`);
});
