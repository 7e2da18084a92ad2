import type { Language } from '../../i18n/language.ts';
import type { UnitRecord } from '../catalogue.ts';

/** Where a unit sits, in a language: its city, else its province; null abroad and where unknown. */
export function placeName({ city, province }: UnitRecord, language: Language): string | null {
  return city?.name ?? province?.name[language] ?? null;
}
