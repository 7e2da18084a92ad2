import type { Citation, CitationKind } from '../../cite/citation.ts';

const KINDS: readonly CitationKind[] = ['page', 'chart', 'dataset'];

/** The citation a `<cite-box>` stands for: what it says itself, and the rest from the meta of its page. */
export function pageCitation(host: HTMLElement): Citation {
  const meta = (name: string) =>
    document.querySelector<HTMLMetaElement>(`meta[name="citation_${name}"]`)?.content ?? '';
  return {
    title: host.dataset['title'] ?? meta('title'),
    url: meta('public_url'),
    version: host.dataset['version'] ?? '',
    date: meta('publication_date').replaceAll('/', '-'),
    language: meta('language') === 'en' ? 'en' : 'id',
    kind: KINDS.find((kind) => kind === host.dataset['kind']) ?? 'page',
  };
}
