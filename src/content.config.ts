import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

// Sections of prose, one file a section and language (`metode/peta.id.md`): a missing twin fails a test.
const prose = defineCollection({
  loader: glob({
    pattern: '*/*.md',
    base: './src/content',
    generateId: ({ entry }) => entry.replace(/\.md$/, ''),
  }),
  schema: z.object({
    title: z.string().min(1),
    // Speaks of this register itself; every other section names a source in each of its blocks.
    own: z.boolean().default(false),
  }),
});

export const collections = { prose };
