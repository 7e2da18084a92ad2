import type { MapFilter } from '../totals/map-filter.ts';
import type { Language } from './language.ts';
import { text } from './text.ts';
import { SERVICE_NAMES } from './vocabulary.ts';

/** What a view of the map is called, such as `Peta predikat bernama: Pengadilan, putaran 2019`. */
export function mapTitle(language: Language, { year, service, headOffices }: MapFilter): string {
  const choice = [
    ...(service === null ? [] : [SERVICE_NAMES[service][language]]),
    ...(year === null ? [] : [text(language, 'map.titleYear', { year })]),
    ...(headOffices ? [] : [text(language, 'map.titleWithout')]),
  ];
  if (choice.length === 0) return text(language, 'map.title');
  return text(language, 'map.titleOf', { choice: choice.join(', ') });
}
