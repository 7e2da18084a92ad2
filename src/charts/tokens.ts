/** The colours a chart may use, in light and dark, as the site's style sheet has them. */
export const TOKENS = {
  page: ['#fbfaf7', '#10151c'],
  ink: ['#1f2933', '#e4e7eb'],
  soft: ['#52606d', '#9aa5b1'],
  rule: ['#cbd2d9', '#3a4552'],
  wbk: ['#0b6e69', '#3cc4b6'],
  wbbm: ['#d98a00', '#f2b134'],
  'wbbm-edge': ['#8a4b08', '#10151c'],
  // One step off its twin above, so that the two can turn into different dark colours.
  'wbbm-text': ['#8a4b09', '#f2b134'],
  revoked: ['#a61b1b', '#ef8a80'],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

/** Writes the light colour in place of each variable: many programs that open SVG know no variables. */
export function withLightColours(svg: string): string {
  return svg.replace(/var\(--([a-z-]+)\)/g, (_, name: string) => {
    const token = TOKENS[name as keyof typeof TOKENS];
    if (token === undefined) throw new Error(`unknown colour "${name}"`);
    return token[0];
  });
}

/** The style rules that turn each light colour into its dark one where the reader prefers dark. */
export function darkRules(): string {
  const rules = Object.values(TOKENS).flatMap(([light, dark]) =>
    ['fill', 'stroke'].map((paint) => `[${paint}="${light}"]{${paint}:${dark}}`),
  );
  return `@media (prefers-color-scheme:dark){${rules.join('')}}`;
}
