import { configDefaults, defineConfig } from 'vitest/config';

/** What needs the built site: pages in a real browser, and tests named `*.site.test.ts`. */
const SITE = ['src/browser/**/*.test.ts', 'src/**/*.site.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Some tests read the whole register many times; a busy machine must not fail them.
          testTimeout: 60_000,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...SITE],
          // Loading the modules anew for each file would take four fifths of the time; so no test
          // may change a module that others use.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: {
          name: 'site',
          include: SITE,
          // One browser with two pages at a time is what two cores can do.
          fileParallelism: false,
          maxConcurrency: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
