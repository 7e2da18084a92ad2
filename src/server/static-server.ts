import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { findFile, notFoundPage } from './find-file.ts';
import { headersOf } from './headers.ts';

/** A server of one built folder that answers as a good static host would. */
export function createStaticServer(folder: string, base: string): Server {
  return createServer((request, response) => {
    answer(folder, base, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

/** Listens on a port of this machine, or the next free one of the hundred after it; gives the port. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let each = port; each < port + 100; each++) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(each, '127.0.0.1', () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    const address = server.address();
    if (error === undefined && typeof address === 'object' && address !== null) return address.port;
    if (error?.code !== 'EADDRINUSE') throw error;
  }
  throw new Error(`no free port from ${port} to ${port + 99}: name another one in PORT`);
}

async function answer(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.sendDate = false;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const address = request.url ?? '/';
  const found = findFile(folder, base, address);
  if (found !== undefined && 'redirect' in found) {
    response.writeHead(301, { location: found.redirect }).end();
    return;
  }
  const file = found?.file ?? notFoundPage(folder, base, address);
  const body = file === undefined ? Buffer.from('404\n') : await readFile(join(folder, file));
  response.writeHead(found === undefined ? 404 : 200, {
    ...headersOf(file ?? '404.txt'),
    'content-length': String(body.length),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
