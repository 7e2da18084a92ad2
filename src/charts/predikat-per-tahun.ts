import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { breaksFrom } from '../totals/breaks.ts';
import type { Site } from '../totals/site.ts';
import type { Bar, BarLine } from './bars-picture.ts';
import { breakDividers } from './break-dividers.ts';
import type { Chart, ChartRow } from './chart.ts';
import { column, NAMED, OFFICIAL_COLUMNS, wordColumns, YEAR } from './chart-columns.ts';
import { drawBars } from './draw-bars.ts';
import { everyYear } from './every-year.ts';
import { officialNote, sourceCount } from './footing.ts';
import { hasOfficial, officialCells } from './official.ts';
import { everySource } from './other-values.ts';
import { yearsSentence, yearsTitle } from './predikat-per-tahun-words.ts';
import { numberIn, textIn } from './row-value.ts';
import { inBoth } from './sentence.ts';
import { sourceList } from './source-list.ts';
import { splitKey, splitSegments, splitTexts } from './split-bar.ts';

/** What stands behind the figure at a bar: that one source alone states it, or how many are named without one. */
function extraText(language: Language, row: ChartRow): string {
  const id = language === 'id';
  if (numberIn(row, 'source_count') === 1) return id ? '1 sumber' : '1 source';
  const named = numberIn(row, 'named') ?? 0;
  if (hasOfficial(row) || named === 0) return '';
  return `${formatNumber(language, named)} ${id ? 'bernama' : 'named'}`;
}

function textsOf(language: Language, row: ChartRow): string[] {
  const extra = extraText(language, row);
  const texts = splitTexts(language, row, 'official');
  return extra === '' ? texts : texts.map((text) => `${text} · ${extra}`);
}

const years = (site: Site): number[] => everyYear(site.totals.years.map((model) => model.year));

/** Awards by round, split into WBK and WBBM where known, with the changes of the rules between them. */
export const predikatPerTahun: Chart = {
  id: 'predikat-per-tahun',
  scopes: () => ['nasional'],
  title: (context) => inBoth((language) => yearsTitle(language, predikatPerTahun.rows(context))),
  columns: [
    YEAR,
    ...OFFICIAL_COLUMNS,
    column('source_count', 'sources', 'Jumlah sumber', 'Number of sources'),
    NAMED,
    column('rule', 'text', 'Aturan mulai putaran ini', 'Rule from this round on'),
    ...wordColumns('break', 'Perubahan mulai putaran ini', 'Change from this round on'),
    ...wordColumns('note', 'Catatan', 'Note'),
  ],
  rows: ({ site }) => {
    return years(site).map((year) => {
      const changes = breaksFrom(site.register, year);
      const model = site.totals.years.find((each) => each.year === year);
      const figures = model?.official ?? {};
      const note = officialNote(figures);
      return {
        year,
        ...officialCells(model?.awarded ?? null, figures),
        source_count: sourceCount(figures),
        named: model?.named.total ?? 0,
        rule: changes
          .filter(({ kind }) => kind === 'rule' || kind === 'delegation')
          .map(({ regulation }) => regulation)
          .join('; '),
        break_id: changes.map(({ label }) => label.id).join('; '),
        break_en: changes.map(({ label }) => label.en).join('; '),
        note_id: note.id,
        note_en: note.en,
      };
    });
  },
  describe: (_, rows) => inBoth((language) => yearsSentence(language, rows)),
  sources: ({ site }) =>
    sourceList(
      ...site.totals.years.map(({ official: { awarded, wbk, wbbm } }) =>
        everySource(awarded, wbk, wbbm),
      ),
      ...site.totals.years
        .filter((model) => model.awarded === null)
        .flatMap((model) => model.awards.map((award) => award.sources)),
      // The rule of the first round is drawn as well, though no round before it is.
      breaksFrom(site.register, years(site)[0] ?? 0).map(({ source }) => source),
    ),
  rounds: ({ site }) => years(site),
  across: 'marks',
  page: () => '/tahun/',
  caution: {
    id: 'Putaran dengan aturan yang berbeda tidak dapat dibandingkan begitu saja. Putaran tanpa angka resmi bukan berarti nol. Untuk 2023 dan 2024 tidak ada sumber yang menyebut apakah WBK yang diberikan instansi sendiri (WBK mandiri) termasuk dalam angka nasional; untuk 2025 tidak mungkin semuanya termasuk.',
    en: 'Rounds under different rules cannot simply be compared. A round without an official figure is not zero. For 2023 and 2024 no source tells whether WBK granted by institutions themselves (WBK mandiri) is inside the national figure; for 2025 not all of it can be.',
  },
  plot: ({ site }, rows, size, language) => {
    const lines = rows.flatMap((row): BarLine[] => {
      const bar: Bar = {
        kind: 'bar',
        label: textIn(row, 'year'),
        segments: splitSegments(row, 'official'),
        texts: textsOf(language, row),
        soft: !hasOfficial(row),
      };
      const year = numberIn(row, 'year') ?? 0;
      return [...breakDividers(language, breaksFrom(site.register, year), year), bar];
    });
    return drawBars({ lines, key: splitKey(language), labels: 'beside' }, size);
  },
};
