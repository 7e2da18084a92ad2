import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import type { Addresses } from './addresses.ts';
import type { EmbedFacts } from './embed-facts.ts';
import { oembedJson } from './oembed-json.ts';

/** The file with the oEmbed answer about an embed of this site. */
export function oembedResponse(
  language: Language,
  facts: EmbedFacts,
  addresses: Addresses,
): Response {
  const provider = { name: text(language, 'site.name'), address: addresses.page(language, '/') };
  return new Response(oembedJson(facts, provider), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
