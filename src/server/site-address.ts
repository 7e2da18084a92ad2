import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a built site stands: its host and the path below it. */
export interface SiteAddress {
  /** Such as `https://example.org`. */
  readonly origin: string;
  /** Empty at the root of the host, else such as `/peta`. */
  readonly base: string;
}

/** The address the site is built for, from SITE_URL and BASE_PATH, as astro.config.mjs reads them. */
export function siteAddress(env: NodeJS.ProcessEnv = process.env): SiteAddress {
  const site = env['SITE_URL'] ?? 'https://peta-integritas.example';
  const path = (env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '');
  return { origin: new URL(site).origin, base: path === '' ? '' : `/${path}` };
}

/** The folder of the built site: the one DIST_DIR names, or else `dist/` of this repository. */
export function distFolder(env: NodeJS.ProcessEnv = process.env): string {
  const named = env['DIST_DIR'];
  if (named !== undefined && named !== '') return resolve(named);
  return join(fileURLToPath(new URL('../..', import.meta.url)), 'dist');
}
