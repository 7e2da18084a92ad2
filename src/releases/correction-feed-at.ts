import { addressesAt } from '../embed/addresses.ts';
import type { Language } from '../i18n/language.ts';
import { release, site } from '../site-data.ts';
import { correctionFeed } from './correction-feed.ts';
import { feedResponse } from './feed-response.ts';

/** The feed of corrections at an address of the site. */
export function correctionFeedAt(at: URL | undefined, language: Language, path: string): Response {
  const addresses = addressesAt(at);
  const page = (of: string) => addresses.page(language, of);
  const { date } = release;
  return feedResponse(correctionFeed(site.register.corrections, { language, page, path, date }));
}
