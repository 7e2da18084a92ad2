/** What a shared link shows as its picture: few words, large enough to be read in a chat on a phone. */
export interface ShareCard {
  /** Address of the picture without language and ending, such as `/bagikan/tahun/2020`. */
  readonly path: string;
  readonly title: string;
  /** The one number of the page and what it counts, or null where the page has none. */
  readonly figure: { readonly value: string; readonly label: string } | null;
  /** Said below, each on lines of its own. */
  readonly lines: readonly string[];
}
