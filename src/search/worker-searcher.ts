import type { SearchReply, SearchRequest } from './search-messages.ts';
import type { Found, Searcher } from './searcher.ts';

/** The page's end of its line to a worker. */
export interface SearchWorker {
  readonly postMessage: (request: SearchRequest) => void;
  readonly addEventListener: (
    type: 'message' | 'error',
    listener: (event: MessageEvent | ErrorEvent) => void,
  ) => void;
  readonly terminate: () => void;
}

const startWorker = (): SearchWorker =>
  new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });

/**
 * Searches in a worker, which loads the search file for itself, so that typing never waits; where the
 * worker breaks, all open questions fail and the next one starts another.
 */
export function workerSearcher(address: string, start = startWorker): Searcher {
  const waiting = new Map<number, PromiseWithResolvers<Found>>();
  let worker: SearchWorker | null = null;
  let id = 0;

  const settle = (reply: SearchReply) => {
    const question = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('found' in reply) question?.resolve(reply.found);
    else question?.reject(new Error(reply.error));
  };
  const open = (): SearchWorker => {
    const started = start();
    started.addEventListener('message', (event) => {
      if ('data' in event) settle(event.data as SearchReply);
    });
    started.addEventListener('error', (event) => {
      if (worker !== started) return;
      worker = null;
      started.terminate();
      const why = 'message' in event ? event.message : 'it cannot be loaded';
      for (const { reject } of waiting.values()) reject(new Error(`search worker: ${why}`));
      waiting.clear();
    });
    return started;
  };
  return {
    search: async (query, options) => {
      const question = Promise.withResolvers<Found>();
      worker ??= open();
      waiting.set(++id, question);
      worker.postMessage({ id, address, query, options });
      return question.promise;
    },
  };
}
