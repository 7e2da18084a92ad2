import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TOKENS } from '../charts/tokens.ts';
import { HELPER_PATH } from './embed-paths.ts';
import { EMBED_SCRIPT_HASHES } from './embed-script.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the hash a host must know is written down', () => {
  // When the script changes, the old hash stays in the list for embeds that are frozen with it.
  expect(EMBED_SCRIPT_HASHES).toEqual(["'sha256-RDe3kXivvC/3uXO/BVWtgtR9fccI/l1m0PzEtFD/Eds='"]);
});

test('the helper is under a kilobyte', () => {
  expect(Buffer.byteLength(read(`public${HELPER_PATH}`))).toBeLessThan(1024);
});

test('embeds have the colours of charts and of the site, also when a theme is chosen', () => {
  const css = read('src/styles/embed.css');
  const blocks = [...css.matchAll(/:root[^{]*\{([^}]*)\}/g)].map(([, block = '']) => block);
  expect(blocks).toHaveLength(4);
  const land = [...read('src/styles/map.css').matchAll(/--land: (#\w+)/g)].map(
    ([, value]) => value,
  );
  const site = [...read('src/styles/site.css').matchAll(/--link: (#\w+)/g)].map(
    ([, value]) => value,
  );
  blocks.forEach((block, index) => {
    const mode = index % 2;
    for (const [name, colours] of Object.entries(TOKENS)) {
      const [, colour = ''] = new RegExp(`--${name}: (#\\w+)`).exec(block) ?? [];
      // Charts keep two amber texts a step apart, see tokens.ts.
      if (name === 'wbbm-text' && mode === 0) expect(colour).toBe('#8a4b08');
      else expect(colour, name).toBe(colours[mode]);
    }
    expect(block).toContain(`--land: ${land[mode]}`);
    expect(block).toContain(`--link: ${site[mode]}`);
  });
});
