import type { Language } from '../../i18n/language.ts';
import type { TableWords } from '../../i18n/table-words.ts';
import type { AwardTable } from '../../search/table/award-table.ts';

/** What every part of the opened table knows. */
export interface TableSetting {
  readonly language: Language;
  readonly words: TableWords;
  readonly table: AwardTable;
  /** A number as the language writes it. */
  readonly number: (value: number) => string;
}
