// `npm start`: builds the site and serves it on this machine, on PORT or the next free port.

import { distFolder, siteAddress } from '../src/server/site-address.ts';
import { createStaticServer, listen } from '../src/server/static-server.ts';
import { build } from './build.ts';

try {
  await build(distFolder());
  const { base } = siteAddress();
  const server = createStaticServer(distFolder(), base);
  const port = await listen(server, Number(process.env['PORT'] ?? 4321));
  console.log(`Peta Integritas: http://localhost:${port}${base}/ (stop with Ctrl+C)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
