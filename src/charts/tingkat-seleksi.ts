import type { Language } from '../i18n/language.ts';
import { breaksFrom } from '../totals/breaks.ts';
import type { SelectionRate } from '../totals/selection-rate.ts';
import {
  awardedSources,
  proposedSources,
  ratePercent,
  selectionOfRound,
} from '../totals/selection-rate.ts';
import type { Site } from '../totals/site.ts';
import type { Bar, BarLine } from './bars-picture.ts';
import { basisCells } from './basis.ts';
import { breakDividers } from './break-dividers.ts';
import { AWARD_CAUTION } from './cautions.ts';
import type { Chart, ChartContext, ChartRow } from './chart.ts';
import { BASIS_COLUMNS, column, nameColumns, wordColumns, YEAR } from './chart-columns.ts';
import { drawBars } from './draw-bars.ts';
import { everyYear } from './every-year.ts';
import { numberIn, textIn } from './row-value.ts';
import { inBoth } from './sentence.ts';
import { sourceList } from './source-list.ts';
import {
  noRateWords,
  ratesSentence,
  ratesTitle,
  rateTexts,
  shareSentence,
  shareTitle,
} from './tingkat-seleksi-words.ts';

const WHOLE = 'nasional';
/** Never drawn: it makes the scale end at 100, so that a bar is a share of all that were proposed. */
const ALL: Bar = {
  kind: 'bar',
  label: '',
  segments: [{ paint: 'plain', value: 100 }],
  texts: [''],
};

const years = (site: Site): number[] => everyYear(site.totals.years.map(({ year }) => year));
const hasRound = (site: Site, year: number) =>
  site.totals.years.some((model) => model.year === year);
const withRate = ({ outcome }: SelectionRate): boolean => outcome.kind === 'rate';

/** Institutions of a round whose two figures are known, contradictions too. */
const compared = (site: Site, year: number): readonly SelectionRate[] =>
  selectionOfRound(site, year).institutions.filter(({ outcome }) => outcome.kind !== 'none');

function cellsOf(rate: SelectionRate | null): ChartRow {
  const outcome = rate?.outcome ?? ({ kind: 'none', missing: 'both' } as const);
  const percent = (share: 'share' | 'lowest' | 'highest') =>
    outcome.kind === 'rate' ? ratePercent(outcome[share]) : null;
  const why = outcome.kind === 'none' ? outcome.missing : outcome.kind;
  return {
    proposed: rate?.proposed?.value ?? null,
    awarded: rate?.awarded?.value ?? null,
    ...basisCells(rate?.awarded?.basis),
    rate: percent('share'),
    lowest: percent('lowest'),
    highest: percent('highest'),
    other_proposed: rate?.otherProposed.join('; ') ?? '',
    other_awarded: rate?.otherAwarded.join('; ') ?? '',
    result: why,
    result_id: why === 'rate' ? '' : noRateWords('id', why),
    result_en: why === 'rate' ? '' : noRateWords('en', why),
  };
}

function rowsOf({ site, scope }: ChartContext): ChartRow[] {
  if (scope !== WHOLE) {
    return compared(site, Number(scope)).map((rate) => {
      const { name } = site.institution(rate.institution);
      const label = { label_id: name.id, label_en: name.en };
      return { ...label, institution: rate.institution, year: rate.year, ...cellsOf(rate) };
    });
  }
  return years(site).map((year) => ({
    label_id: `Putaran ${year}`,
    label_en: `Round ${year}`,
    institution: '',
    year,
    ...cellsOf(hasRound(site, year) ? selectionOfRound(site, year).national : null),
  }));
}

const ratesOf = ({ site, scope }: ChartContext): readonly SelectionRate[] =>
  scope === WHOLE
    ? site.totals.years.map(({ year }) => selectionOfRound(site, year).national)
    : compared(site, Number(scope));

function barOf(language: Language, row: ChartRow, label: string): Bar {
  return {
    kind: 'bar',
    label,
    segments: [{ paint: 'plain', value: numberIn(row, 'rate') ?? 0 }],
    texts: rateTexts(language, row),
    soft: numberIn(row, 'rate') === null,
  };
}

/** Awarded among proposed where both are known: by round, and by institution in one round. */
export const tingkatSeleksi: Chart = {
  id: 'tingkat-seleksi',
  scopes: (site) => [
    WHOLE,
    ...site.totals.years
      .filter(({ year }) => compared(site, year).some(withRate))
      .map(({ year }) => String(year)),
  ],
  title: (context) =>
    inBoth((language) =>
      context.scope === WHOLE
        ? ratesTitle(language, rowsOf(context))
        : shareTitle(language, context.scope, rowsOf(context)),
    ),
  columns: [
    ...nameColumns('Putaran atau instansi', 'Round or institution'),
    column('institution', 'code', 'Id instansi', 'Id of the institution'),
    YEAR,
    column('proposed', 'units', 'Diusulkan', 'Proposed'),
    column('awarded', 'units', 'Mendapat predikat', 'Awarded'),
    ...BASIS_COLUMNS,
    column('rate', 'percent', 'Tingkat seleksi', 'Selection rate'),
    column('lowest', 'percent', 'Terendah menurut sumber', 'Lowest by the sources'),
    column('highest', 'percent', 'Tertinggi menurut sumber', 'Highest by the sources'),
    column('other_proposed', 'text', 'Usulan lain (≠)', 'Other proposed (≠)'),
    column('other_awarded', 'text', 'Predikat lain (≠)', 'Other awarded (≠)'),
    column('result', 'code', 'Kode hasil', 'Code of the result'),
    ...wordColumns('result', 'Mengapa tidak ada tingkat', 'Why there is no rate'),
  ],
  rows: rowsOf,
  describe: (context, rows) =>
    inBoth((language) =>
      context.scope === WHOLE
        ? ratesSentence(language, rows)
        : shareSentence(language, context.scope, rows),
    ),
  sources: (context) => {
    const { site, scope } = context;
    const [first = 0] = years(site);
    return sourceList(
      ...ratesOf(context).flatMap((rate) => [proposedSources(rate), awardedSources(rate)]),
      // The rule of the first round is drawn as well, though no round before it is.
      scope === WHOLE ? breaksFrom(site.register, first).map(({ source }) => source) : [],
    );
  },
  rounds: ({ site, scope }) => (scope === WHOLE ? years(site) : [Number(scope)]),
  across: 'marks',
  page: ({ scope }) => (scope === WHOLE ? '/seleksi/' : `/tahun/${scope}/`),
  caution: {
    id: `Tingkat seleksi bukan nilai lulus dan bukan ukuran kejujuran: ia bergantung pada banyaknya unit yang diusulkan, dan sejak ada WBK mandiri usulan bisa memuat unit untuk WBK mandiri, yang tidak dihitung di sini. ${AWARD_CAUTION.id}`,
    en: `A selection rate is no pass mark and no measure of honesty: it depends on how many units were proposed, and since WBK mandiri exists proposals may include units for it, which are not counted here. ${AWARD_CAUTION.en}`,
  },
  plot: ({ site, scope }, rows, size, language) => {
    const note =
      language === 'id'
        ? 'Lebar penuh berarti 100%: semua yang diusulkan mendapat predikat.'
        : 'The full width would be 100%: all units proposed were awarded.';
    const common = { key: [], siblings: [ALL], note };
    if (scope !== WHOLE) {
      const lines = rows.map((row) => barOf(language, row, textIn(row, `label_${language}`)));
      return drawBars({ ...common, lines, labels: 'roomy' }, size);
    }
    const lines = rows.flatMap((row): BarLine[] => {
      const year = numberIn(row, 'year') ?? 0;
      return [
        ...breakDividers(language, breaksFrom(site.register, year), year),
        barOf(language, row, String(year)),
      ];
    });
    return drawBars({ ...common, lines, labels: 'beside' }, size);
  },
};
