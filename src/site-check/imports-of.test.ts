import { expect, test } from 'vitest';
import { importsOf } from './imports-of.ts';

const files = new Set(['_astro/a.js', '_astro/b.js', '_astro/c.js', '_astro/d.js', '_astro/w.js']);
const site = { files, origin: 'https://example.org', base: '/peta' };

test('tells what comes with a script, what later and what beside the page', () => {
  const code = `import{t as e}from"./a.js";import"./b.js";import './missing.js';export * from './a.js';
    const load=()=>import(\`./c.js\`),other=()=>import(/* @vite-ignore */ "./d.js"),some=()=>import(name);
    const list=["_astro/never.js"];
    new Worker(new URL(/* @vite-ignore */ "/peta/_astro/w.js",""+import.meta.url),{type:"module"});`;
  expect(importsOf(site, '_astro/x.js', code)).toEqual({
    now: ['_astro/a.js', '_astro/b.js', '_astro/a.js'],
    later: ['_astro/c.js', '_astro/d.js'],
    workers: ['_astro/w.js'],
  });
});
