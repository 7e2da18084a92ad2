import { distFolder, siteAddress } from '../server/site-address.ts';
import { createStaticServer, listen } from '../server/static-server.ts';

/** The built site on this machine while a test runs. */
export interface OpenSite {
  /** Such as `http://127.0.0.1:4400`. */
  readonly origin: string;
  /** The full address of a page, from its path below the base. */
  readonly address: (path: string) => string;
  readonly close: () => void;
}

/** Serves the site that was built last. */
export async function openSite(): Promise<OpenSite> {
  const { base } = siteAddress();
  const server = createStaticServer(distFolder(), base);
  const origin = `http://127.0.0.1:${await listen(server, 4400)}`;
  return { origin, address: (path) => `${origin}${base}${path}`, close: () => server.close() };
}
