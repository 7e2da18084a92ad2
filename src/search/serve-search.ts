import { openedOnce } from './opened-once.ts';
import type { SearchReply, SearchRequest } from './search-messages.ts';
import type { Searcher } from './searcher.ts';

/** The worker's end of its line to the page. */
export interface SearchPort {
  readonly postMessage: (reply: SearchReply) => void;
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
}

/** Answers the questions that come through a port; the searcher is opened by the first one. */
export function serveSearch(port: SearchPort, open: (address: string) => Promise<Searcher>): void {
  let opened: (() => Promise<Searcher>) | null = null;
  port.addEventListener('message', async ({ data }) => {
    const { id, address, query, options } = data as SearchRequest;
    opened ??= openedOnce(() => open(address));
    try {
      const searcher = await opened();
      port.postMessage({ id, found: await searcher.search(query, options) });
    } catch (error) {
      port.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
    }
  });
}
