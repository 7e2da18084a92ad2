import { href } from '../i18n/href.ts';
import type { Language } from '../i18n/language.ts';
import type { Site } from '../totals/site.ts';
import type { ProseFrame } from './fill-prose.ts';
import { sourceMarks } from './source-marks.ts';

/**
 * What links and marks of prose become on a page in a language. The prose speaks of the awards of
 * Indonesia whatever register the site is built from, so marks of sources that this one lacks are left
 * out; of our own register a test knows that it has them all.
 */
export function proseFrame(language: Language, site: Site): ProseFrame {
  const known = new Set(site.register.sources.map(({ id }) => id));
  return {
    link: (path) => href(language, path),
    mark: (sources) =>
      sourceMarks(
        language,
        site,
        sources.filter((id) => known.has(id)),
      ),
  };
}
