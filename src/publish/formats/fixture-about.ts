import type { DataAbout } from './data-about.ts';

/** What tests say of the data. */
export const FIXTURE_ABOUT: DataAbout = {
  version: '2026.1',
  date: '2026-11-21',
  url: { id: 'https://example.org/data/', en: 'https://example.org/en/data/' },
  citation: { id: 'Kutipan khayal', en: 'A fictional citation' },
};
