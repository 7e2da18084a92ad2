import type { APIRoute } from 'astro';
import type { Language } from '../../i18n/language.ts';
import { languagePaths } from '../../i18n/language-paths.ts';
import { releaseFeedAt } from '../../releases/release-feed-at.ts';

export const getStaticPaths = () => languagePaths([{ params: {}, props: {} }]);

/** The versions of the data, for readers of feeds. */
export const GET: APIRoute<{ language: Language }> = ({ props, site }) =>
  releaseFeedAt(site, props.language, '/feed.json');
