import { chartPath } from '../charts/chart-paths.ts';
import { CHARTS } from '../charts/index.ts';
import type { Language } from '../i18n/language.ts';
import type { Site } from '../totals/site.ts';
import type { ShareCard } from './share-card.ts';
import { cardPath, HOME_CARD, shareCards } from './share-cards.ts';

const known = new WeakMap<Site, Map<Language, ReadonlyMap<string, ShareCard>>>();

function cardsOf(site: Site, language: Language): ReadonlyMap<string, ShareCard> {
  const all = known.get(site) ?? new Map<Language, ReadonlyMap<string, ShareCard>>();
  known.set(site, all);
  const cards =
    all.get(language) ?? new Map(shareCards(site, language).map((card) => [card.path, card]));
  all.set(language, cards);
  return cards;
}

/** The page of a unit shows its history, so it is shared with the card of that chart. */
function ofUnit(page: string): string {
  const unit = /^\/unit\/([^/]+)\/$/.exec(page)?.[1];
  const chart = CHARTS.find(({ id }) => id === 'riwayat-unit');
  return unit === undefined || chart === undefined ? page : chartPath({ chart, scope: unit });
}

/** The card a page is shared with: its own where it has one, else that of the home page. */
export function pageCard(site: Site, language: Language, page: string): ShareCard {
  const cards = cardsOf(site, language);
  const card = cards.get(cardPath(ofUnit(page))) ?? cards.get(HOME_CARD);
  if (card === undefined) throw new Error('missing card of the home page');
  return card;
}

/** What a card says, for those who do not see it. */
export function cardWords({ title, figure, lines }: ShareCard): string {
  return [title, figure === null ? '' : `${figure.value} ${figure.label}`, lines[0] ?? '']
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
