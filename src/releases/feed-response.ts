import { atom } from './atom.ts';
import type { Feed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

/** A feed as the answer of its address: Atom where the address ends in `.xml`, else JSON Feed. */
export function feedResponse(feed: Feed): Response {
  const isAtom = feed.self.endsWith('.xml');
  return new Response(isAtom ? atom(feed) : jsonFeed(feed), {
    headers: { 'content-type': isAtom ? 'application/atom+xml' : 'application/feed+json' },
  });
}
