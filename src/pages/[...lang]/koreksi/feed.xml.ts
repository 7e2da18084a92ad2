import type { APIRoute } from 'astro';
import type { Language } from '../../../i18n/language.ts';
import { languagePaths } from '../../../i18n/language-paths.ts';
import { correctionFeedAt } from '../../../releases/correction-feed-at.ts';

export const getStaticPaths = () => languagePaths([{ params: {}, props: {} }]);

/** The corrections of the register, for readers of feeds. */
export const GET: APIRoute<{ language: Language }> = ({ props, site }) =>
  correctionFeedAt(site, props.language, '/koreksi/feed.xml');
