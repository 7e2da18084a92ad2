import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { InstitutionInYear, YearModel } from '../totals/by-year.ts';
import type { Bar, BarLine } from './bars-picture.ts';
import { AWARD_CAUTION } from './cautions.ts';
import type { Chart, ChartContext, ChartRow } from './chart.ts';
import { column, NAMED, nameColumns, OFFICIAL_COLUMNS } from './chart-columns.ts';
import { drawBars } from './draw-bars.ts';
import { figureTexts, rankingSentence, rankingTitle } from './instansi-words.ts';
import { hasOfficial, officialCells } from './official.ts';
import { everySource } from './other-values.ts';
import { numberIn, textIn } from './row-value.ts';
import { count, inBoth, NOUNS } from './sentence.ts';
import { sourceList } from './source-list.ts';

/** More bars than this are no picture any more; the table has them all. */
const MOST_BARS = 20;

const isShown = (row: InstitutionInYear): boolean => row.official !== null || row.named.total > 0;
const shownOf = (model: YearModel) => model.institutions.filter(isShown);
const modelOf = ({ site, scope }: ChartContext): YearModel => site.yearModel(Number(scope));

function barOf(language: Language, row: ChartRow): Bar {
  const named = numberIn(row, 'named') ?? 0;
  const say = `${formatNumber(language, named)} ${language === 'id' ? 'bernama' : 'named'}`;
  const beyond = Math.max(0, (numberIn(row, 'official') ?? 0) - named);
  return {
    kind: 'bar',
    label: textIn(row, `label_${language}`),
    segments: [
      { paint: 'named', value: named },
      { paint: 'counted', value: beyond },
    ],
    texts: hasOfficial(row) ? figureTexts(language, row, say) : [say],
  };
}

/** Institutions of one round ranked by official figure, and how much of it is known by name. */
export const instansi: Chart = {
  id: 'instansi',
  scopes: ({ totals }) =>
    totals.years.filter((model) => shownOf(model).length > 0).map((model) => String(model.year)),
  title: (context) =>
    inBoth((language) => rankingTitle(language, context.scope, instansi.rows(context))),
  columns: [
    column('institution', 'code', 'Id instansi', 'Id of the institution'),
    ...nameColumns('Instansi', 'Institution'),
    ...OFFICIAL_COLUMNS,
    NAMED,
  ],
  rows: (context) =>
    shownOf(modelOf(context)).map((row) => {
      const { name } = context.site.institution(row.institution);
      return {
        institution: row.institution,
        label_id: name.id,
        label_en: name.en,
        ...officialCells(row.official, row.figures),
        named: row.named.total,
      };
    }),
  describe: (context, rows) =>
    inBoth((language) => rankingSentence(language, modelOf(context), rows)),
  sources: (context) => {
    const model = modelOf(context);
    const named = model.awards.filter((award) => award.grantedBy === 'kemenpanrb');
    return sourceList(
      ...shownOf(model).map(({ figures: { awarded, wbk, wbbm } }) =>
        everySource(awarded, wbk, wbbm),
      ),
      ...named.map((award) => award.sources),
    );
  },
  rounds: ({ scope }) => [Number(scope)],
  across: 'adds',
  page: ({ scope }) => `/tahun/${scope}/`,
  caution: AWARD_CAUTION,
  plot: (_, rows, size, language) => {
    const id = language === 'id';
    const drawn = rows.slice(0, MOST_BARS);
    const known = drawn.filter(hasOfficial).map((row) => barOf(language, row));
    const others = drawn.filter((row) => !hasOfficial(row)).map((row) => barOf(language, row));
    const heading = id ? 'Angka resmi tidak diketahui' : 'Official figure unknown';
    const lines: BarLine[] = [
      ...known,
      ...(others.length > 0 ? [{ kind: 'heading', text: heading } as const] : []),
      ...others,
    ];
    const rest = count(language, rows.length - drawn.length, NOUNS.institution);
    const more = id ? `${rest} lagi ada di tabel.` : `${rest} more in the table.`;
    return drawBars(
      {
        lines,
        key: [
          { paint: 'named', label: id ? 'diketahui namanya' : 'known by name' },
          { paint: 'counted', label: id ? 'hanya diketahui jumlahnya' : 'known only by number' },
        ],
        labels: 'roomy',
        ...(rows.length > drawn.length ? { note: more } : {}),
      },
      size,
    );
  },
};
