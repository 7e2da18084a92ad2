import { formatDate } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { EVENT_NAMES } from '../i18n/vocabulary.ts';
import type { Both } from '../register/register.ts';
import type { Site } from '../totals/site.ts';
import { unitHistory } from '../totals/unit-history.ts';
import { yearOf } from '../totals/year-of.ts';
import { breaksOf } from './breaks-of.ts';
import { AWARD_CAUTION } from './cautions.ts';
import type { Chart, ChartContext, ChartRow } from './chart.ts';
import { column, nameColumns, wordColumns } from './chart-columns.ts';
import type { DrawnMoment } from './draw-history.ts';
import { drawHistory } from './draw-history.ts';
import { awardCell, historyClauses, isRevoked } from './history-words.ts';
import { breakMarks } from './place-break-lines.ts';
import type { YearSpan } from './place-history.ts';
import { textIn } from './row-value.ts';
import { inBoth, sentence } from './sentence.ts';
import { sourceList } from './source-list.ts';

const WORDS = {
  declared: { id: 'Zona Integritas dicanangkan', en: 'integrity zone declared' },
  proposed: { id: 'diusulkan', en: 'proposed' },
  're-evaluated': { id: 'dipertahankan', en: 'kept' },
  revoked: { id: 'dicabut', en: 'revoked' },
} as const;

const AWARDED: Both = { id: 'Mendapat predikat', en: 'Awarded' };

/** Predicates by round and events by their date, in the order they happened. */
function rowsOf(site: Site, unit: string): ChartRow[] {
  return unitHistory(site.unitModel(unit)).flatMap((entry): ChartRow[] => {
    if (entry.kind === 'evaluation') return [];
    const { date } = entry;
    const event = entry.kind === 'award' ? 'awarded' : entry.event.event;
    const name = entry.kind === 'award' ? AWARDED : EVENT_NAMES[entry.event.event];
    const { predicate } = entry.kind === 'award' ? entry.award : entry.event;
    const grantedBy = entry.kind === 'award' ? entry.award.grantedBy : '';
    const label = { label_id: name.id, label_en: name.en };
    const award = (language: Language) => awardCell(language, predicate, grantedBy);
    return [
      {
        date,
        event,
        ...label,
        predicate,
        granted_by: grantedBy,
        award_id: award('id'),
        award_en: award('en'),
      },
    ];
  });
}

const starred = (predicate: string): string => (predicate === 'WBBM' ? '★ WBBM' : predicate);

function momentOf(language: Language, row: ChartRow, rows: readonly ChartRow[]): DrawnMoment {
  const date = textIn(row, 'date');
  const predicate = starred(textIn(row, 'predicate'));
  const struck = isRevoked(row, rows);
  if (row.event === 'awarded') {
    const own = row.granted_by === 'mandiri' ? ' mandiri' : '';
    const mark = row.predicate === 'WBBM' ? 'wbbm' : 'wbk';
    // The mark of a WBBM is a star already.
    return { date, texts: [`${row.predicate}${own} ${date}`], mark, struck };
  }
  const words = WORDS[row.event as keyof typeof WORDS][language];
  const what = predicate === '' ? words : `${predicate} ${words}`;
  return {
    date,
    texts: [`${what} ${formatDate(language, date)}`, `${what} ${date.slice(0, 4)}`],
    mark: row.event === 'revoked' ? 'revoked' : 'other',
    struck: false,
  };
}

/** All rounds of the register, and further where an event lies outside them. */
function spanOf({ site }: ChartContext, rows: readonly ChartRow[]): YearSpan {
  const years = [
    ...site.totals.years.map((model) => model.year),
    ...rows.map((row) => yearOf(textIn(row, 'date'))),
  ];
  return { first: Math.min(...years), last: Math.max(...years) };
}

/** Who granted it, where it was not the ministry. */
function ownClause(language: Language, rows: readonly ChartRow[]): string {
  if (rows.every((row) => row.granted_by !== 'mandiri')) return '';
  return language === 'id'
    ? 'WBK mandiri diberikan oleh instansinya sendiri'
    : 'a WBK mandiri is granted by its own institution';
}

/** A revoked predicate whose award nobody dates: the register knows its end alone. */
function unknownClause(language: Language, rows: readonly ChartRow[]): string {
  const known = rows.some((row) => row.event === 'awarded');
  const revoked = rows.some((row) => row.event === 'revoked');
  if (known || !revoked) return '';
  return language === 'id'
    ? 'tahun pemberiannya tidak diketahui'
    : 'the year of the award is not known';
}

function lackClause(language: Language, rows: readonly ChartRow[]): string {
  if (rows.some((row) => row.event === 'awarded' || row.event === 'revoked')) return '';
  return language === 'id'
    ? 'register ini belum mencatat predikat untuknya'
    : 'this register has no award of it on record';
}

/** One unit over the years: its predicates and what became of them. */
export const riwayatUnit: Chart = {
  id: 'riwayat-unit',
  scopes: ({ totals }) =>
    totals.units
      .filter((unit) => unit.awards.length + unit.events.length > 0)
      .map((unit) => unit.id),
  title: ({ site, scope }) => {
    const { name } = site.unit(scope);
    const rows = rowsOf(site, scope);
    return inBoth((language) => historyClauses(language, name, rows).join('; '));
  },
  columns: [
    column('date', 'date', 'Putaran atau tanggal', 'Round or date'),
    column('event', 'code', 'Kode kejadian', 'Code of the event'),
    ...nameColumns('Kejadian', 'Event'),
    column('predicate', 'code', 'Predikat', 'Predicate'),
    column('granted_by', 'code', 'Diberikan oleh', 'Granted by'),
    ...wordColumns('award', 'Predikat dan pemberinya', 'Award and who granted it'),
  ],
  rows: ({ site, scope }) => rowsOf(site, scope),
  describe: ({ site, scope }, rows) => {
    const { name } = site.unit(scope);
    return inBoth((language) =>
      sentence([
        ...historyClauses(language, name, rows),
        ownClause(language, rows),
        unknownClause(language, rows),
        lackClause(language, rows),
      ]),
    );
  },
  sources: ({ site, scope }) => {
    const { awards, events } = site.unitModel(scope);
    return sourceList(
      ...awards.map((award) => award.sources),
      events.map((event) => event.source),
    );
  },
  // What befell a predicate lies in time as its round does.
  rounds: (context) =>
    rowsOf(context.site, context.scope).map((row) => yearOf(textIn(row, 'date'))),
  across: 'marks',
  page: ({ scope }) => `/unit/${scope}/`,
  caution: AWARD_CAUTION,
  plot: (context, rows, size, language) =>
    drawHistory(
      rows.map((row) => momentOf(language, row, rows)),
      spanOf(context, rows),
      breakMarks(language, breaksOf(riwayatUnit, context)),
      size,
    ),
};
