import type { EmbedHeights } from './embed-heights.ts';
import type { PictureSize } from './picture-size.ts';

/** What snippets and oEmbed answers say of an embed in one language; every address is a whole one. */
export interface EmbedFacts {
  readonly title: string;
  /** The page it comes from. */
  readonly page: string;
  readonly live: string;
  /** The same, frozen as this version of the data. */
  readonly frozen: string;
  readonly helper: string;
  readonly heights: EmbedHeights;
  /** Its PNG; the map has none. */
  readonly picture?: PictureSize & { readonly address: string; readonly alt: string };
}
