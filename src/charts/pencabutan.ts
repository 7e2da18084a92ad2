import type { Language } from '../i18n/language.ts';
import { revocationsOf } from '../totals/revocations.ts';
import { yearOf } from '../totals/year-of.ts';
import { breaksOf } from './breaks-of.ts';
import type { Chart, ChartContext, ChartRow } from './chart.ts';
import { column, wordColumns } from './chart-columns.ts';
import { drawRevocations } from './draw-revocations.ts';
import {
  lengthWords,
  revocationLine,
  revocationsSentence,
  revocationsTitle,
} from './pencabutan-words.ts';
import { breakMarks } from './place-break-lines.ts';
import type { YearSpan } from './place-history.ts';
import type { RevocationLine } from './place-revocations.ts';
import { numberIn, textIn } from './row-value.ts';
import { inBoth } from './sentence.ts';
import { sourceList } from './source-list.ts';

const revokedIn = (row: ChartRow): number => yearOf(textIn(row, 'revoked'));

function lineOf(language: Language, row: ChartRow): RevocationLine {
  return {
    name: textIn(row, 'unit'),
    words: revocationLine(language, row),
    predicate: textIn(row, 'predicate'),
    round: numberIn(row, 'award_round'),
    revoked: textIn(row, 'revoked'),
  };
}

/** All rounds of the register, and further where a revocation lies outside them. */
function spanOf({ site }: ChartContext, rows: readonly ChartRow[]): YearSpan {
  const years = [...site.totals.years.map(({ year }) => year), ...rows.map(revokedIn)];
  return { first: Math.min(...years), last: Math.max(...years) };
}

/** Every revocation on record, from the award it ended, where that is known, to its date. */
export const pencabutan: Chart = {
  id: 'pencabutan',
  scopes: (site) => (revocationsOf(site).length > 0 ? ['nasional'] : []),
  title: (context) => inBoth((language) => revocationsTitle(language, pencabutan.rows(context))),
  columns: [
    column('unit', 'text', 'Kantor', 'Office'),
    column('unit_id', 'code', 'Id kantor', 'Id of the office'),
    column('predicate', 'text', 'Predikat', 'Predicate'),
    column('award_round', 'year', 'Putaran pemberian', 'Round of the award'),
    column('revoked', 'date', 'Dicabut', 'Revoked'),
    column('years_after', 'code', 'Selisih tahun', 'Difference in years'),
    ...wordColumns('length', 'Lamanya', 'How long after'),
    ...wordColumns('trigger', 'Pemicu menurut sumber', 'Trigger according to the source'),
  ],
  rows: ({ site }) =>
    revocationsOf(site).map(({ event, award, years }) => ({
      unit: site.unit(event.unit).name,
      unit_id: event.unit,
      predicate: event.predicate,
      award_round: award?.year ?? null,
      revoked: event.date,
      years_after: years,
      length_id: lengthWords('id', years),
      length_en: lengthWords('en', years),
      trigger_id: event.note.id,
      trigger_en: event.note.en,
    })),
  describe: (_, rows) => inBoth((language) => revocationsSentence(language, rows)),
  sources: ({ site }) =>
    sourceList(
      revocationsOf(site).flatMap(({ event, award }) => [event.source, ...(award?.sources ?? [])]),
    ),
  rounds: (context) =>
    pencabutan
      .rows(context)
      .flatMap((row) => [numberIn(row, 'award_round') ?? [], revokedIn(row)].flat()),
  across: 'marks',
  page: () => '/status/',
  caution: {
    id: 'Hanya pencabutan yang ditemukan dalam sumber. Tidak tercantum di sini bukan bukti bahwa predikat sebuah kantor masih berlaku. Lamanya dihitung dari tahun putaran ke tahun pencabutan.',
    en: 'Only revocations found in a source. That an office is not listed here does not prove that it still holds its predicate. The time is counted from the year of the round to the year of the revocation.',
  },
  plot: (context, rows, size, language) =>
    drawRevocations(
      rows.map((row) => lineOf(language, row)),
      spanOf(context, rows),
      breakMarks(language, breaksOf(pencabutan, context)),
      size,
    ),
};
