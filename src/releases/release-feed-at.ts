import { addressesAt } from '../embed/addresses.ts';
import type { Language } from '../i18n/language.ts';
import { site } from '../site-data.ts';
import { changeNames } from './change-names.ts';
import { feedResponse } from './feed-response.ts';
import { releaseFeed } from './release-feed.ts';
import { history } from './site-history.ts';

/** The feed of versions at an address of the site. */
export function releaseFeedAt(at: URL | undefined, language: Language, path: string): Response {
  const addresses = addressesAt(at);
  const page = (of: string) => addresses.page(language, of);
  return feedResponse(
    releaseFeed(history, { language, page, path, names: changeNames(site.register) }),
  );
}
