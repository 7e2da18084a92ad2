/** One thing in an embed, from above to below, with what decides how high it is; lengths in pixels. */
export type EmbedPart =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly font: number;
      readonly line: number;
      /** Air above. */
      readonly above: number;
      readonly bold?: boolean;
      /** Taken from the width by a rule on the left. */
      readonly inset?: number;
    }
  | {
      readonly kind: 'row';
      /** Things side by side that wrap as whole ones. */
      readonly items: readonly string[];
      readonly font: number;
      readonly line: number;
      readonly above: number;
      readonly gap: number;
      /** Width each has beside its text, such as a symbol. */
      readonly beside: number;
    }
  | {
      readonly kind: 'drawing';
      /** Height for one pixel of width, below 640 pixels and from there on. */
      readonly narrow: number;
      readonly wide: number;
      /** Widest it is drawn in a narrow frame; a wide one draws it up to 720. */
      readonly most: number;
    };
