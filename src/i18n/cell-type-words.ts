import type { CellType } from '../register/table.ts';
import type { Language } from './language.ts';
import { text } from './text.ts';

const PLAIN = {
  text: 'dataPage.typeText',
  slug: 'dataPage.typeSlug',
  integer: 'dataPage.typeInteger',
  decimal: 'dataPage.typeDecimal',
  year: 'dataPage.typeYear',
  date: 'dataPage.typeDate',
  url: 'dataPage.typeUrl',
  'yes-no': 'dataPage.typeYesNo',
} as const;
const CODES = ['provinces', 'cities'];

/** What the cells of a column hold, in words. */
export function cellTypeWords(language: Language, type: CellType): string {
  const t = text.bind(null, language);
  if (typeof type === 'string') return t(PLAIN[type]);
  if ('oneOf' in type) return t('dataPage.typeOneOf', { words: type.oneOf.join(', ') });
  if ('pattern' in type) return t('dataPage.typePattern', { example: type.example });
  if ('refs' in type) return t('dataPage.typeRefs', { table: `${type.refs}.csv` });
  if (CODES.includes(type.ref)) return t('dataPage.typeCode');
  return t('dataPage.typeRef', { table: `${type.ref}.csv` });
}
