import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ownTexts } from '../prose/own-texts.ts';
import { proseClaims } from '../prose/prose-claims.ts';
import { readProse } from '../prose/read-prose.ts';
import { readRegister } from '../register/read-register.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const data = fileURLToPath(new URL('../../data/', import.meta.url));
const claims = proseClaims(readRegister(data), ownTexts(data));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.md'),
);

describe('content pages state nothing that is not in data/', () => {
  it.each(files)('%s', (file) => {
    expect(claims(file, readProse(readFileSync(join(folder, file), 'utf8')))).toEqual([]);
  });
});
