import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { BarLine } from './bars-picture.ts';
import { basisCells } from './basis.ts';
import { breakDividers } from './break-dividers.ts';
import { breaksOf } from './breaks-of.ts';
import { coverageSentence, coverageTitle } from './cakupan-words.ts';
import type { Chart, ChartRow } from './chart.ts';
import { BASIS_COLUMNS, column, NAMED, YEAR } from './chart-columns.ts';
import { drawBars } from './draw-bars.ts';
import { everyYear } from './every-year.ts';
import { atLeast, hasOfficial, officialSources } from './official.ts';
import { numberIn, textIn } from './row-value.ts';
import { inBoth } from './sentence.ts';
import { sourceList } from './source-list.ts';

/** What stands at a bar: its three parts and their total, or that they do not fit together. */
function textsOf(language: Language, row: ChartRow): string[] {
  const [named = 0, counted = 0, unknown = 0, official = 0] = [
    'named',
    'by_institution',
    'unknown',
    'official',
  ].map((name) => numberIn(row, name) ?? 0);
  const say = (value: number) => formatNumber(language, value);
  if (!hasOfficial(row)) {
    const words =
      language === 'id'
        ? [`${say(named)} bernama`, 'angka resmi tidak diketahui']
        : [`${say(named)} named`, 'official figure unknown'];
    return [words.join(' · ')];
  }
  const sign = named + counted + unknown === official ? '=' : '≠';
  const all = atLeast(language, say(official), [row]);
  return [`${say(named)} + ${say(counted)} + ${say(unknown)} ${sign} ${all}`];
}

/** How much of each round the register holds: by name, by number of an institution, not at all. */
export const cakupan: Chart = {
  id: 'cakupan',
  scopes: () => ['nasional'],
  title: (context) => inBoth((language) => coverageTitle(language, cakupan.rows(context))),
  columns: [
    YEAR,
    column('official', 'awards', 'Angka resmi', 'Official figure'),
    ...BASIS_COLUMNS,
    NAMED,
    column('by_institution', 'awards', 'Hanya jumlah per instansi', 'Only a number by institution'),
    column('unknown', 'awards', 'Belum diketahui', 'Not known'),
  ],
  rows: ({ site }) =>
    everyYear(site.totals.years.map((model) => model.year)).map((year) => {
      const model = site.totals.years.find((each) => each.year === year);
      const coverage = model?.coverage;
      return {
        year,
        official: coverage?.official ?? null,
        ...basisCells(model?.awarded?.basis),
        named: coverage?.named ?? 0,
        by_institution: coverage?.byCount ?? 0,
        unknown: coverage?.unknown ?? null,
      };
    }),
  describe: (_, rows) => inBoth((language) => coverageSentence(language, rows)),
  sources: ({ site }) =>
    sourceList(
      ...site.totals.years.flatMap((model) => [
        officialSources(model.official),
        ...model.institutions.map((row) => officialSources(row.figures)),
        ...model.awards
          .filter((award) => award.grantedBy === 'kemenpanrb')
          .map((award) => award.sources),
      ]),
    ),
  rounds: ({ site }) => everyYear(site.totals.years.map((model) => model.year)),
  across: 'marks',
  page: () => '/cakupan/',
  caution: {
    id: 'Putaran tanpa angka resmi hanya menampilkan yang bernama; jumlah seluruhnya tidak diketahui. Satu unit bisa mendapat predikat di beberapa putaran.',
    en: 'A round without an official figure shows only what is known by name; its total is unknown. One unit may be awarded in several rounds.',
  },
  plot: (context, rows, size, language) => {
    const id = language === 'id';
    const breaks = breaksOf(cakupan, context);
    const lines = rows.flatMap((row): BarLine[] => [
      ...breakDividers(language, breaks, numberIn(row, 'year') ?? 0),
      {
        kind: 'bar',
        label: textIn(row, 'year'),
        segments: [
          { paint: 'named', value: numberIn(row, 'named') ?? 0 },
          { paint: 'counted', value: numberIn(row, 'by_institution') ?? 0 },
          { paint: 'unknown', value: numberIn(row, 'unknown') ?? 0 },
        ],
        texts: textsOf(language, row),
        soft: !hasOfficial(row),
      },
    ]);
    return drawBars(
      {
        lines,
        key: [
          { paint: 'named', label: id ? 'diketahui namanya' : 'known by name' },
          {
            paint: 'counted',
            label: id ? 'hanya jumlah per instansi' : 'only counted by institution',
          },
          { paint: 'unknown', label: id ? 'belum diketahui' : 'not known' },
        ],
        labels: 'roomy',
      },
      size,
    );
  },
};
