import { expect, it } from 'vitest';
import { readProse } from './read-prose.ts';

const FILE = `---
title: 'Contoh: dua hal'
---
Satu paragraf
dalam dua baris. [@kabar-contoh-20171212 aturan-contoh-2014]

Daftarnya:

1. butir pertama; [@us]
2. butir kedua.
`;

it('parts a section into paragraphs and list items, each with its line and sources', () => {
  expect(readProse(FILE)).toEqual({
    title: 'Contoh: dua hal',
    own: false,
    blocks: [
      {
        line: 4,
        text: 'Satu paragraf dalam dua baris. [@kabar-contoh-20171212 aturan-contoh-2014]',
        sources: ['kabar-contoh-20171212', 'aturan-contoh-2014'],
        leads: false,
        item: false,
      },
      { line: 7, text: 'Daftarnya:', sources: [], leads: true, item: false },
      { line: 9, text: 'butir pertama; [@us]', sources: ['us'], leads: false, item: true },
      { line: 10, text: 'butir kedua.', sources: [], leads: false, item: true },
    ],
  });
});

it('knows a section about the register itself', () => {
  expect(readProse('---\ntitle: Kami\nown: true\n---\nKami mencatat.\n').own).toBe(true);
});

it('gives the items of a list the sources of the line that leads to it, until the list ends', () => {
  const { blocks } = readProse(
    '---\ntitle: x\n---\nEnam area: [@a]\n\n1. satu;\n2. dua. [@b]\n\nSesudahnya.\n\n- lagi\n',
  );
  expect(blocks.map(({ sources }) => sources.join())).toEqual(['a', 'a', 'b', '', '']);
});
