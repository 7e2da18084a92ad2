import type { APIRoute } from 'astro';
import type { Language } from '../../../i18n/language.ts';
import { LANGUAGES } from '../../../i18n/language.ts';
import { text } from '../../../i18n/text.ts';
import { drawShareCard } from '../../../share/draw-share-card.ts';
import type { ShareCard } from '../../../share/share-card.ts';
import { shareCards } from '../../../share/share-cards.ts';
import { release, site } from '../../../site-data.ts';

export const getStaticPaths = () =>
  LANGUAGES.flatMap((language) =>
    shareCards(site, language).map((card) => ({
      params: {
        lang: language === 'id' ? undefined : language,
        card: card.path.replace('/bagikan/', ''),
      },
      props: { language, card },
    })),
  );

/** The picture of a shared link; the build draws it as PNG and keeps only that. */
export const GET: APIRoute<{ language: Language; card: ShareCard }> = ({ props }) => {
  const { language, card } = props;
  const foot = text(language, 'share.foot', { version: release.version });
  return new Response(drawShareCard(card, text(language, 'site.name'), foot), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
