import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { KIND_NAMES } from '../i18n/vocabulary.ts';
import { INSTITUTION_KINDS } from '../register/vocabulary.ts';
import type { KindInYear, YearModel } from '../totals/by-year.ts';
import type { Bar } from './bars-picture.ts';
import type { Chart, ChartContext, ChartRow } from './chart.ts';
import { column, nameColumns, OTHER_VALUES } from './chart-columns.ts';
import { drawBars } from './draw-bars.ts';
import type { Extreme } from './extremes.ts';
import { extremes } from './extremes.ts';
import { everySource, otherCell, othersOf, valuesOf } from './other-values.ts';
import { otherClause, withOthers } from './other-words.ts';
import { numberIn, sumOf, textIn } from './row-value.ts';
import { count, fewNames, inBoth, lowered, NOUNS, sentence, shared } from './sentence.ts';
import { sourceList } from './source-list.ts';

const counted = (model: YearModel): readonly KindInYear[] =>
  model.kinds.filter((kind) => kind.figures.institutions !== undefined);
const kindsOf = ({ site, scope }: ChartContext) => counted(site.yearModel(Number(scope)));

const nameOf = (kind: string) => KIND_NAMES[kind as keyof typeof KIND_NAMES];

function names(language: Language, { rows }: Extreme): string {
  const each = rows.map((row) => lowered(textIn(row, `label_${language}`)));
  return fewNames(language, each, NOUNS.kind);
}

function title(language: Language, year: string, rows: readonly ChartRow[]): string {
  const most = extremes(rows, 'institutions')?.most;
  if (most === undefined) return '';
  const value = shared(language, formatNumber(language, most.value), most.rows.length);
  return language === 'id'
    ? `Di antara instansi yang unitnya mendapat predikat pada ${year}, ${names(language, most)} terbanyak: ${value}`
    : `Among institutions with awarded units in ${year}, ${names(language, most)} were the most: ${value}`;
}

function describe(language: Language, year: string, rows: readonly ChartRow[]): string {
  const range = extremes(rows, 'institutions');
  if (range === null) return '';
  const id = language === 'id';
  const say = (extreme: Extreme) =>
    `${names(language, extreme)} (${shared(language, formatNumber(language, extreme.value), extreme.rows.length)})`;
  const kinds = INSTITUTION_KINDS.length;
  const whole = INSTITUTION_KINDS.every((kind) => rows.some((row) => row.kind === kind));
  const total = count(language, sumOf(rows, 'institutions'), NOUNS.institution);
  const opening =
    whole && rows.length === kinds
      ? id
        ? `pada ${year} unit kerja dari ${kinds} jenis instansi mendapat predikat, bila dijumlahkan ${total}`
        : `in ${year} units of ${kinds} kinds of institution were awarded, ${total} when added up`
      : id
        ? `pada ${year} jumlah instansi yang unitnya mendapat predikat diketahui untuk ${rows.length} jenis atau kelompok`
        : `in ${year} the number of institutions with awarded units is known for ${count('en', rows.length, KINDS)}`;
  const same = range.most.value === range.least.value;
  const most = id ? `terbanyak ${say(range.most)}` : `most are ${say(range.most)}`;
  const least = id ? `tersedikit ${say(range.least)}` : `fewest ${say(range.least)}`;
  return sentence([
    `${opening}: ${same ? say(range.most) : `${most}, ${least}`}`,
    otherClause(language, rows, {
      nameOf: (row) => lowered(textIn(row, `label_${language}`)),
      noun: NOUNS.kind,
    }),
    whole ? '' : id ? 'rincian per jenis tidak diketahui' : 'the number of each kind is not known',
  ]);
}

const KINDS = { id: 'jenis', one: 'kind or group', many: 'kinds or groups' };

/** Institutions with awarded units by kind, as the ministry counts them. */
export const jenisInstansi: Chart = {
  id: 'jenis-instansi',
  scopes: ({ totals }) =>
    totals.years.filter((model) => counted(model).length > 0).map((model) => String(model.year)),
  title: (context) =>
    inBoth((language) => title(language, context.scope, jenisInstansi.rows(context))),
  columns: [
    column('kind', 'code', 'Kode jenis', 'Code of the kind'),
    ...nameColumns('Jenis instansi', 'Kind of institution'),
    column('institutions', 'institutions', 'Instansi', 'Institutions'),
    OTHER_VALUES,
  ],
  rows: (context) =>
    kindsOf(context).map(({ kind, figures }) => ({
      kind,
      label_id: nameOf(kind).id,
      label_en: nameOf(kind).en,
      institutions: figures.institutions?.value ?? null,
      other_values: otherCell(othersOf(figures.institutions)),
    })),
  describe: ({ scope }, rows) => inBoth((language) => describe(language, scope, rows)),
  sources: (context) =>
    sourceList(...kindsOf(context).map(({ figures }) => everySource(figures.institutions))),
  rounds: ({ scope }) => [Number(scope)],
  across: 'adds',
  page: ({ scope }) => `/tahun/${scope}/`,
  caution: {
    id: 'Yang dihitung instansi yang punya unit kerja berpredikat, bukan unit kerjanya.',
    en: 'What is counted are institutions that have an awarded unit, not the units.',
  },
  plot: (_, rows, size, language) => {
    const lines = rows.map((row): Bar => {
      const value = numberIn(row, 'institutions') ?? 0;
      return {
        kind: 'bar',
        label: textIn(row, `label_${language}`),
        segments: [{ paint: 'plain', value }],
        texts: [withOthers(language, value, valuesOf(row, ''))],
      };
    });
    return drawBars({ lines, key: [], labels: 'roomy' }, size);
  },
};
