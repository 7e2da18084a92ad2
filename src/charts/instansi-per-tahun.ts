import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { InstitutionModel, YearOfInstitution } from '../totals/by-institution.ts';
import type { Bar, BarLine, Segment } from './bars-picture.ts';
import { breakDividers } from './break-dividers.ts';
import { breaksOf } from './breaks-of.ts';
import type { Chart, ChartRow } from './chart.ts';
import { column, NAMED, OFFICIAL_COLUMNS, YEAR } from './chart-columns.ts';
import { drawBars } from './draw-bars.ts';
import { everyYear } from './every-year.ts';
import { institutionSentence, institutionTitle } from './instansi-per-tahun-words.ts';
import { hasOfficial, officialCells } from './official.ts';
import { everySource } from './other-values.ts';
import { numberIn, textIn } from './row-value.ts';
import { inBoth } from './sentence.ts';
import { sourceList } from './source-list.ts';
import { splitTexts } from './split-bar.ts';

const isShown = (year: YearOfInstitution): boolean =>
  year.official !== null || year.named.total > 0 || year.delegated.total > 0;
/** Its rounds from the first to the last of which something is known; the gaps between stay in. */
function roundsOf(model: InstitutionModel): number[] {
  const years = model.years.filter(isShown).map((year) => year.year);
  return everyYear(years);
}

function segmentsOf(row: ChartRow): Segment[] {
  const [wbk = 0, wbbm = 0, wbkNamed = 0, wbbmNamed = 0, official = 0] = [
    'wbk',
    'wbbm',
    'named_wbk',
    'named_wbbm',
    'official',
  ].map((name) => numberIn(row, name) ?? 0);
  const wbkMore = Math.max(0, wbk - wbkNamed);
  const wbbmMore = Math.max(0, wbbm - wbbmNamed);
  return [
    { paint: 'wbk', value: wbkNamed },
    { paint: 'wbk-light', value: wbkMore },
    { paint: 'wbbm', value: wbbmNamed },
    { paint: 'wbbm-light', value: wbbmMore },
    {
      paint: 'unknown',
      value: Math.max(0, official - wbkNamed - wbkMore - wbbmNamed - wbbmMore),
    },
  ];
}

function barOf(language: Language, row: ChartRow): Bar {
  const id = language === 'id';
  const named = numberIn(row, 'named') ?? 0;
  const own = numberIn(row, 'delegated') ?? 0;
  const figures = splitTexts(language, row, 'official');
  const extra = [
    named > 0 || (own === 0 && hasOfficial(row))
      ? `${formatNumber(language, named)} ${id ? 'bernama' : 'named'}`
      : '',
    own > 0 ? `${formatNumber(language, own)} WBK mandiri` : '',
  ].filter((text) => text !== '');
  return {
    kind: 'bar',
    label: textIn(row, 'year'),
    segments: segmentsOf(row),
    texts: figures.map((text) => [text, ...extra].join(' · ')),
    soft: !hasOfficial(row),
  };
}

/** Awards of one institution by round: official, how much of it is named, and the gaps. */
export const instansiPerTahun: Chart = {
  id: 'instansi-per-tahun',
  scopes: ({ totals }) =>
    totals.institutions.filter((model) => model.years.some(isShown)).map((model) => model.id),
  title: (context) => {
    const { name } = context.site.institution(context.scope);
    return inBoth((language) =>
      institutionTitle(language, name[language], instansiPerTahun.rows(context)),
    );
  },
  columns: [
    YEAR,
    ...OFFICIAL_COLUMNS,
    NAMED,
    column('named_wbk', 'awards', 'WBK bernama', 'Named WBK'),
    column('named_wbbm', 'awards', 'WBBM bernama', 'Named WBBM'),
    column('delegated', 'awards', 'WBK mandiri bernama', 'Named WBK granted by the institution'),
  ],
  rows: (context) => {
    const model = context.site.institutionModel(context.scope);
    return roundsOf(model).map((year) => {
      const of = model.years.find((each) => each.year === year);
      return {
        year,
        ...officialCells(of?.official ?? null, of?.figures),
        named: of?.named.total ?? 0,
        named_wbk: of?.named.wbk ?? 0,
        named_wbbm: of?.named.wbbm ?? 0,
        delegated: of?.delegated.total ?? 0,
      };
    });
  },
  describe: ({ site, scope }, rows) => {
    const { name } = site.institution(scope);
    return inBoth((language) => institutionSentence(language, name[language], rows));
  },
  sources: ({ site, scope }) => {
    const model = site.institutionModel(scope);
    return sourceList(
      ...model.years.map(({ figures: { awarded, wbk, wbbm } }) => everySource(awarded, wbk, wbbm)),
      ...model.awards.map((award) => award.sources),
    );
  },
  rounds: ({ site, scope }) => roundsOf(site.institutionModel(scope)),
  across: 'marks',
  page: ({ scope }) => `/instansi/${scope}/`,
  caution: {
    id: 'Tahun tanpa angka resmi bukan berarti nol. Predikat dari beberapa putaran bisa jatuh pada unit yang sama, jadi jangan dijumlahkan menjadi jumlah unit.',
    en: 'A year without an official figure is not zero. Awards of several rounds may be of the same unit, so they do not add up to a number of units.',
  },
  plot: (context, rows, size, language) => {
    const id = language === 'id';
    const breaks = breaksOf(instansiPerTahun, context);
    return drawBars(
      {
        lines: rows.flatMap((row): BarLine[] => [
          ...breakDividers(language, breaks, numberIn(row, 'year') ?? 0),
          barOf(language, row),
        ]),
        key: [
          { paint: 'wbk', label: id ? 'WBK bernama' : 'WBK, named' },
          { paint: 'wbk-light', label: id ? 'WBK, hanya jumlahnya' : 'WBK, only counted' },
          { paint: 'wbbm', label: id ? '★ WBBM bernama' : '★ WBBM, named' },
          { paint: 'wbbm-light', label: id ? '★ WBBM, hanya jumlahnya' : '★ WBBM, only counted' },
          {
            paint: 'unknown',
            label: id ? 'hanya jumlahnya, rincian tidak diketahui' : 'only counted, split unknown',
          },
        ],
        labels: 'roomy',
      },
      size,
    );
  },
};
