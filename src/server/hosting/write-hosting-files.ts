import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyFile } from './caddy-file.ts';
import { headerGroups } from './header-groups.ts';
import { headersFile } from './headers-file.ts';
import { nginxFile } from './nginx-file.ts';

/** Writes what hosts need to know into a built site: `_headers`, and examples for nginx and Caddy; gives their paths. */
export function writeHostingFiles(site: string, base: string): string[] {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.length + 1)
        .replaceAll('\\', '/'),
    );
  const groups = headerGroups(files.sort());
  const texts = {
    _headers: headersFile(groups, base),
    'hosting/nginx.conf': nginxFile(groups, base),
    'hosting/Caddyfile': caddyFile(groups, base),
  };
  mkdirSync(join(site, 'hosting'), { recursive: true });
  for (const [path, text] of Object.entries(texts)) writeFileSync(join(site, path), text);
  return Object.keys(texts);
}
