import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenSite } from '../browser/open-site.ts';
import { openSite } from '../browser/open-site.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { distFolder, siteAddress } from '../server/site-address.ts';
import { EXAMPLE_IDS } from './examples.ts';

const { origin, base } = siteAddress();
// Not execFileSync: the server of the site answers in this same process.
const run = promisify(execFile);
let site: OpenSite;
let folder = '';

beforeAll(async () => {
  site = await openSite();
  folder = mkdtempSync(join(tmpdir(), 'examples-'));
});
afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Whether a program can be started here; a test of one that cannot is skipped, not passed. */
function isThere(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function unescaped(html: string): string {
  const letters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html
    .replace(/&(lt|gt|quot|#39);/g, (_, name: string) => letters[name] ?? '')
    .replaceAll('&amp;', '&');
}

describe.each(LANGUAGES)('the page in "%s"', (language) => {
  const page = () =>
    readFileSync(
      join(distFolder(), `${language === 'id' ? '' : 'en/'}data/api/index.html`),
      'utf8',
    );

  /** An example as a reader copies it from the page, and what the page says it gives. */
  function example(id: (typeof EXAMPLE_IDS)[number]) {
    const section =
      new RegExp(`<section[^>]*data-example="${id}".*?</section>`, 's').exec(page())?.[0] ?? '';
    const inside = (name: string) =>
      unescaped(new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 's').exec(section)?.[1] ?? '');
    const code = inside('code');
    expect(code, `${id} names an address of this site`).toContain(`${origin}${base}/`);
    // The address the site is built for leads to this machine while tests run.
    return { code, here: code.replaceAll(origin, site.origin), gives: inside('samp') };
  }

  test('shows every example', () => {
    const shown = [...page().matchAll(/data-example="(\w+)"/g)].map(([, id]) => id);
    expect(shown).toEqual([...EXAMPLE_IDS]);
  });

  test.skipIf(!isThere('curl'))('curl', async () => {
    const { here, gives } = example('curl');
    const { stdout } = await run('sh', ['-c', here], { cwd: folder });
    expect(stdout).toBe(gives);
    const file = /--output (\S+)/.exec(here)?.[1] ?? '';
    const { self } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    expect(self).toBe(`${origin}${base}/data/latest/api/years/${file}`);
  });

  test('JavaScript, in Node', async () => {
    const { here, gives } = example('javascript');
    const args = ['--input-type=module', '--eval', here];
    const { stdout } = await run(process.execPath, args);
    expect(gives).toMatch(/: \d+ \(\S+/);
    expect(stdout.trim()).toBe(gives);
  });

  test('Observable, as one cell: an expression whose promise is waited for', async () => {
    const { here, gives } = example('observable');
    const cell = new Function(`return (${here})`) as () => Promise<unknown>;
    expect(await cell()).toEqual(JSON.parse(gives));
  });

  test.skipIf(!isThere('python3'))('Python', async () => {
    const { here, gives } = example('python');
    const { stdout } = await run('python3', ['-c', here]);
    expect(stdout.trim()).toBe(gives);
  });

  test.skipIf(!isThere('Rscript'))('R', async () => {
    const { here, gives } = example('r');
    const { stdout } = await run('Rscript', ['--vanilla', '-e', here]);
    expect(stdout.trim()).toBe(gives);
  });

  // Reading a web address needs the extension httpfs, which DuckDB fetches from its own host; so the
  // same SQL reads the file behind the address.
  test('DuckDB, with the file in the place of its address', async () => {
    const { code, gives } = example('duckdb');
    const sql = code.replaceAll(`${origin}${base}/`, `${distFolder()}/`);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const rows = (await connection.runAndReadAll(sql)).getRows();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => row.join(' ')).join('\n')).toBe(gives);
  });

  // No spreadsheet runs here: this is what one asks for, and what it needs to fill its cells.
  test('IMPORTDATA: the address answers with a table', async () => {
    const { here, gives } = example('importdata');
    const address = /^=IMPORTDATA\("([^"]+)"\)$/.exec(here)?.[1] ?? '';
    const answer = await fetch(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/csv');
    const [first] = (await answer.text()).replace(/^\uFEFF/, '').split(',');
    expect(first).toBe(gives);
  });
});

test('pages of any host may read a document', async () => {
  const answer = await fetch(site.address('/data/latest/api/index.json'));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('content-type')).toContain('application/json');
});
