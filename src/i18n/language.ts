/** The site's languages; Indonesian stands at the root, English under `/en/`. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
