import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds one script of the browser and all that it loads into a folder, as `page.js`, as the site's build does. */
export async function buildScript(script: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: script, output: { entryFileNames: 'page.js' } },
    },
  });
}
