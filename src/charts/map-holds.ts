import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import type { MapCoverage } from '../totals/map-coverage.ts';
import { WHOLE } from '../totals/map-filter.ts';
import type { MapView } from '../totals/map-view.ts';

/** How many of how many a view of the map holds, in sentences: of the register, and of its round. */
export function mapHolds(language: Language, view: MapView, coverage: MapCoverage): string {
  const number = (value: number) => formatNumber(language, value);
  const values = {
    named: number(coverage.named),
    register: number(coverage.register),
    placed: number(coverage.placed),
    outside: number(coverage.outside),
  };
  const isWhole =
    view.year === WHOLE.year &&
    view.service === WHOLE.service &&
    view.headOffices &&
    view.institution === null;
  const holds =
    view.institution !== null ? 'map.holdsInstitution' : isWhole ? 'map.holdsAll' : 'map.holds';
  const { withoutCity, leftOut, official, outside } = coverage;
  const sentences = [
    text(language, holds, values),
    text(language, outside === 0 ? 'map.placedAll' : 'map.placed', values),
    withoutCity > 0 ? text(language, 'map.withoutCity', { count: number(withoutCity) }) : '',
    leftOut > 0 ? text(language, 'map.leftOut', { count: number(leftOut) }) : '',
    view.year === null
      ? ''
      : official === null
        ? text(language, 'map.noOfficial', { year: view.year })
        : text(language, 'map.official', { year: view.year, official: number(official) }),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
