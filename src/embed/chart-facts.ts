import type { ChartInstance } from '../charts/chart-paths.ts';
import { drawing } from '../charts/drawing.ts';
import type { Language } from '../i18n/language.ts';
import type { Site } from '../totals/site.ts';
import { chartContent } from './chart-content.ts';
import { contentParts } from './embed-content.ts';
import type { EmbedFacts } from './embed-facts.ts';
import { embedHeights } from './embed-heights.ts';
import type { EmbedOrigin } from './embed-origin.ts';
import { chartEmbedName, embedPath, HELPER_PATH } from './embed-paths.ts';
import { pictureSize } from './picture-size.ts';

const known = new WeakMap<Site, Map<string, EmbedFacts>>();

/**
 * What snippets and oEmbed say of a chart; reckoned once, since the page of a chart says it in both
 * languages.
 */
export function chartFacts(
  language: Language,
  instance: ChartInstance,
  origin: EmbedOrigin,
): EmbedFacts {
  const facts = known.get(origin.site) ?? new Map<string, EmbedFacts>();
  known.set(origin.site, facts);
  const key = `${language}/${chartEmbedName(instance)}`;
  const made = facts.get(key) ?? makeFacts(language, instance, origin);
  facts.set(key, made);
  return made;
}

function makeFacts(language: Language, instance: ChartInstance, origin: EmbedOrigin): EmbedFacts {
  const { chart, scope } = instance;
  const { site, release, addresses } = origin;
  const context = { site, scope };
  const name = chartEmbedName(instance);
  const content = chartContent(language, instance, origin);
  const { title, sentence } = content;
  const page = content.page.address;
  const high = (width: 340 | 680) => drawing(chart, context, width, language).high / width;
  return {
    title,
    page,
    live: addresses.page(language, embedPath(name)),
    frozen: addresses.page(language, embedPath(name, release.version)),
    helper: addresses.file(HELPER_PATH),
    heights: embedHeights(
      contentParts(content, [{ kind: 'drawing', narrow: high(340), wide: high(680), most: 440 }]),
    ),
    picture: {
      ...pictureSize(chart, context, {
        language,
        version: release.version,
        date: release.date,
        pageUrl: page,
      }),
      address: addresses.page(language, `/grafik/${name}.png`),
      alt: sentence === '' ? `${title}.` : `${title}. ${sentence}`,
    },
  };
}
