import type { Language } from './language.ts';
import { LANGUAGES } from './language.ts';

type Params = Record<string, string | undefined>;

/** One route of a page in one language, as Astro's getStaticPaths wants it. */
export interface LanguagePath<Props> {
  readonly params: Params;
  readonly props: Props & { readonly language: Language };
}

/** The routes of a page in every language: each entry once at the root and once below `/en/`. */
export function languagePaths<Props extends object>(
  entries: readonly { readonly params: Params; readonly props: Props }[],
): LanguagePath<Props>[] {
  return LANGUAGES.flatMap((language) =>
    entries.map(({ params, props }) => ({
      params: { ...params, lang: language === 'id' ? undefined : language },
      props: { ...props, language },
    })),
  );
}
