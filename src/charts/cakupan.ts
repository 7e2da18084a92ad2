import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { Bar } from './bars-picture.ts';
import type { Chart, ChartRow } from './chart.ts';
import { column, NAMED, YEAR } from './chart-columns.ts';
import { drawBars } from './draw-bars.ts';
import { everyYear } from './every-year.ts';
import { hasOfficial, officialSources } from './official.ts';
import { numberIn, sumOf, textIn } from './row-value.ts';
import { count, inBoth, NOUNS, sentence, yearWords } from './sentence.ts';
import { sourceList } from './source-list.ts';

function title(language: Language, rows: readonly ChartRow[]): string {
  const known = rows.filter(hasOfficial);
  const id = language === 'id';
  if (known.length === 0) {
    const named = count(language, sumOf(rows, 'named'), NOUNS.award);
    return id
      ? `${named} diketahui nama unitnya, tanpa angka resmi untuk membandingkan`
      : `${named} known by the name of the unit, with no official figure to compare`;
  }
  const [named, all] = ['named', 'official'].map((name) =>
    formatNumber(language, sumOf(known, name)),
  );
  return id
    ? `Dari ${all} predikat yang dinyatakan resmi, ${named} diketahui nama unitnya`
    : `Of ${all} awards officially stated, ${named} ${named === '1' ? 'is' : 'are'} known by the name of the unit`;
}

function describe(language: Language, rows: readonly ChartRow[]): string {
  const id = language === 'id';
  const known = rows.filter(hasOfficial);
  const gaps = rows.filter((row) => !hasOfficial(row));
  const [all, named, counted, unknown] = ['official', 'named', 'by_institution', 'unknown'].map(
    (name) => formatNumber(language, sumOf(known, name)),
  );
  const rounds = count(language, known.length, NOUNS.year);
  const more = sumOf(gaps, 'named');
  const names = count(language, more, NOUNS.award);
  return sentence([
    known.length === 0
      ? ''
      : id
        ? `dari ${all} predikat dalam ${rounds} yang angka resminya diketahui, ${named} diketahui nama unitnya, ${counted} hanya diketahui jumlahnya per instansi, dan ${unknown} belum diketahui sama sekali`
        : `of ${all} awards in ${rounds} with an official figure, ${named} are known by the name of the unit, ${counted} only as a number of some institution and ${unknown} not at all`,
    gaps.length === 0
      ? ''
      : id
        ? `angka resmi ${yearWords('id', gaps)} tidak diketahui${more === 0 ? '' : `, dengan ${names} yang diketahui nama unitnya`}`
        : `the official figure of ${yearWords('en', gaps)} is unknown${more === 0 ? '' : `, with ${names} known by the name of the unit`}`,
  ]);
}

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
  return [`${say(named)} + ${say(counted)} + ${say(unknown)} ${sign} ${say(official)}`];
}

/** How much of each round the register holds: by name, by number of an institution, not at all. */
export const cakupan: Chart = {
  id: 'cakupan',
  scopes: () => ['nasional'],
  title: (context) => inBoth((language) => title(language, cakupan.rows(context))),
  columns: [
    YEAR,
    column('official', 'awards', 'Angka resmi', 'Official figure'),
    NAMED,
    column('by_institution', 'awards', 'Hanya jumlah per instansi', 'Only a number by institution'),
    column('unknown', 'awards', 'Belum diketahui', 'Not known'),
  ],
  rows: ({ site }) =>
    everyYear(site.totals.years.map((model) => model.year)).map((year) => {
      const coverage = site.totals.years.find((each) => each.year === year)?.coverage;
      return {
        year,
        official: coverage?.official ?? null,
        named: coverage?.named ?? 0,
        by_institution: coverage?.byCount ?? 0,
        unknown: coverage?.unknown ?? null,
      };
    }),
  describe: (_, rows) => inBoth((language) => describe(language, rows)),
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
  page: () => '/cakupan/',
  caution: {
    id: 'Putaran tanpa angka resmi hanya menampilkan yang bernama; jumlah seluruhnya tidak diketahui. Satu unit bisa mendapat predikat di beberapa putaran.',
    en: 'A round without an official figure shows only what is known by name; its total is unknown. One unit may be awarded in several rounds.',
  },
  plot: (_, rows, size, language) => {
    const id = language === 'id';
    const lines = rows.map(
      (row): Bar => ({
        kind: 'bar',
        label: textIn(row, 'year'),
        segments: [
          { paint: 'named', value: numberIn(row, 'named') ?? 0 },
          { paint: 'counted', value: numberIn(row, 'by_institution') ?? 0 },
          { paint: 'unknown', value: numberIn(row, 'unknown') ?? 0 },
        ],
        texts: textsOf(language, row),
        soft: !hasOfficial(row),
      }),
    );
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
