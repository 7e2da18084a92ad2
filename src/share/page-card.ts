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

/** Pages that show one chart of the whole country, and are shared with its card. */
const CHARTS_OF_PAGES: Readonly<Record<string, string>> = {
  '/aturan/': 'aturan',
  '/metode/syarat/': 'syarat-instansi',
  '/seleksi/': 'tingkat-seleksi',
  '/status/': 'pencabutan',
  '/tahun/berdampingan/': 'putaran-berdampingan',
};

/** The path of the chart whose card a page is shared with, or the page's own path. */
function cardPage(page: string): string {
  const unit = /^\/unit\/([^/]+)\/$/.exec(page)?.[1];
  const id = unit === undefined ? CHARTS_OF_PAGES[page] : 'riwayat-unit';
  const chart = CHARTS.find((each) => each.id === id);
  return chart === undefined ? page : chartPath({ chart, scope: unit ?? 'nasional' });
}

/** The card a page is shared with: its own where it has one, else that of the home page. */
export function pageCard(site: Site, language: Language, page: string): ShareCard {
  const cards = cardsOf(site, language);
  const card = cards.get(cardPath(cardPage(page))) ?? cards.get(HOME_CARD);
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
