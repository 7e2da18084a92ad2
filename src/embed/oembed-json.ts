import { escapeXml } from '../charts/svg-text.ts';
import type { EmbedFacts } from './embed-facts.ts';

const WIDTH = 680;
const DAY = 86_400;

/** Who offers the embeds. */
export interface OembedProvider {
  readonly name: string;
  readonly address: string;
}

/**
 * The answer to a program that asks how to show a page of ours: one plain frame, which is all that the
 * filter of WordPress lets through.
 */
export function oembedJson(facts: EmbedFacts, provider: OembedProvider): string {
  const { title, live, picture, heights } = facts;
  const height = heights.most;
  const html = `<iframe src="${escapeXml(live)}" title="${escapeXml(title)}" width="${WIDTH}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
  const thumbnail =
    picture === undefined
      ? {}
      : {
          thumbnail_url: picture.address,
          thumbnail_width: 2 * picture.width,
          thumbnail_height: 2 * picture.height,
        };
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    author_name: provider.name,
    author_url: provider.address,
    provider_name: provider.name,
    provider_url: provider.address,
    cache_age: DAY,
    width: WIDTH,
    height,
    html,
    ...thumbnail,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
