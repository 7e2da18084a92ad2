import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { breaksFrom } from '../totals/breaks.ts';
import { comparablePassed } from '../totals/comparable-passed.ts';
import type { Site } from '../totals/site.ts';
import type { Chart, ChartRow } from './chart.ts';
import { BASIS_COLUMNS, column, OTHER_VALUES, wordColumns, YEAR } from './chart-columns.ts';
import { drawPicture } from './draw-picture.ts';
import { everyYear } from './every-year.ts';
import { numbersInCell } from './numbers-in-cell.ts';
import { officialCells } from './official.ts';
import { everySource, othersOf } from './other-values.ts';
import { withOthers } from './other-words.ts';
import type { PanelBar } from './place-panels.ts';
import { placePanels } from './place-panels.ts';
import { panelsSentence, panelsTitle } from './putaran-berdampingan-words.ts';
import { numberIn, textIn } from './row-value.ts';
import { inBoth } from './sentence.ts';
import { sourceList } from './source-list.ts';
import { splitSegments, splitTexts } from './split-bar.ts';

const years = (site: Site): number[] => everyYear(site.totals.years.map(({ year }) => year));

/** Words with their noun where there is room for it. */
const wordings = (words: string, noun: string): string[] => [`${words} ${noun}`, words];

/** The awards of a round: the equation, or a bare number with its noun. */
function awardedTexts(language: Language, row: ChartRow, noun: string): string[] {
  const texts = splitTexts(language, row, 'official');
  return texts.flatMap((text) => (/^[\d.,]+$/.test(text) ? wordings(text, noun) : [text]));
}

function barsOf(language: Language, row: ChartRow): PanelBar[] {
  const id = language === 'id';
  const [proposed, passed] = [numberIn(row, 'proposed'), numberIn(row, 'passed_selection')];
  const asked = id ? 'diusulkan' : 'proposed';
  const bars: PanelBar[] = [
    proposed === null
      ? { texts: [asked], segments: null }
      : {
          texts: wordings(
            withOthers(language, proposed, numbersInCell(row, 'other_proposed')),
            asked,
          ),
          segments: [{ paint: 'plain', value: proposed }],
        },
  ];
  if (passed !== null) {
    const through = id ? 'lolos seleksi awal' : 'past first selection';
    bars.push({
      texts: [`${formatNumber(language, passed)} ${through}`],
      segments: [{ paint: 'plain', value: passed }],
    });
  }
  const given = id ? 'mendapat predikat' : 'awarded';
  const official = numberIn(row, 'official');
  return [
    ...bars,
    official === null
      ? { texts: [given], segments: null }
      : { texts: awardedTexts(language, row, given), segments: splitSegments(row, 'official') },
  ];
}

/** All rounds as small pictures on one scale: proposed, past the first selection, awarded. */
export const putaranBerdampingan: Chart = {
  id: 'putaran-berdampingan',
  scopes: () => ['nasional'],
  title: (context) =>
    inBoth((language) => panelsTitle(language, putaranBerdampingan.rows(context))),
  columns: [
    YEAR,
    column('proposed', 'units', 'Diusulkan', 'Proposed'),
    column('other_proposed', 'text', 'Usulan lain (≠)', 'Other proposed (≠)'),
    column(
      'passed_selection',
      'units',
      'Lolos seleksi awal, bila sebanding',
      'Past the first selection, where comparable',
    ),
    column('official', 'awards', 'Mendapat predikat', 'Awarded'),
    column('wbk', 'awards', 'WBK', 'WBK'),
    column('wbbm', 'awards', 'WBBM', 'WBBM'),
    ...BASIS_COLUMNS,
    OTHER_VALUES,
    ...wordColumns('break', 'Perubahan mulai putaran ini', 'Change from this round on'),
  ],
  rows: ({ site }) =>
    years(site).map((year) => {
      const model = site.totals.years.find((each) => each.year === year);
      const figures = model?.official ?? {};
      const changes = breaksFrom(site.register, year);
      return {
        year,
        proposed: figures.proposed?.value ?? null,
        other_proposed: othersOf(figures.proposed)
          .map(({ value }) => value)
          .join('; '),
        passed_selection: model === undefined ? null : comparablePassed(model),
        ...officialCells(model?.awarded ?? null, figures),
        break_id: changes.map(({ label }) => label.id).join('; '),
        break_en: changes.map(({ label }) => label.en).join('; '),
      };
    }),
  describe: (_, rows) => inBoth((language) => panelsSentence(language, rows)),
  sources: ({ site }) =>
    sourceList(
      ...site.totals.years.map((model) => {
        const { proposed, passed_selection: passed, awarded, wbk, wbbm } = model.official;
        const through = comparablePassed(model) === null ? undefined : passed;
        return everySource(proposed, through, awarded, wbk, wbbm);
      }),
      // The rule of the first round is drawn as well, though no round before it is.
      breaksFrom(site.register, years(site)[0] ?? 0).map(({ source }) => source),
    ),
  rounds: ({ site }) => years(site),
  across: 'marks',
  page: () => '/tahun/berdampingan/',
  caution: {
    id: 'Putaran dengan aturan yang berbeda tidak dapat dibandingkan begitu saja. Yang tidak diketahui bukan nol. Lolos seleksi awal digambar hanya bila tahapnya sebanding: angka 2023 berasal dari tahap lain. WBK yang diberikan instansi sendiri (WBK mandiri) tidak digambar.',
    en: 'Rounds under different rules cannot simply be compared. What is unknown is not zero. Past the first selection is drawn only where the stage is comparable: the figure of 2023 is of another stage. WBK granted by institutions themselves (WBK mandiri) is not drawn.',
  },
  plot: ({ site }, rows, size, language) => {
    const id = language === 'id';
    const panels = rows.map((row) => ({
      title: textIn(row, 'year'),
      breaks: breaksFrom(site.register, numberIn(row, 'year') ?? 0).map(
        ({ label }) => label[language],
      ),
      bars: barsOf(language, row),
    }));
    const picture = placePanels(
      {
        panels,
        key: [
          {
            paint: 'plain',
            label: id ? 'diusulkan atau lolos seleksi awal' : 'proposed, or past first selection',
          },
          { paint: 'wbk', label: id ? 'mendapat WBK' : 'awarded WBK' },
          { paint: 'wbbm', label: id ? 'mendapat ★ WBBM' : 'awarded ★ WBBM' },
          {
            paint: 'unknown',
            label: id ? 'jumlah atau rincian tidak diketahui' : 'number or split unknown',
          },
        ],
        unknown: id ? 'tidak diketahui' : 'unknown',
        note: id
          ? 'Semua putaran memakai satu skala dari nol, jadi putaran kecil hampir tidak terlihat di samping yang besar: bacalah angkanya. Garis tegak menandai perubahan yang mulai berlaku.'
          : 'All rounds share one scale from zero, so a small round can hardly be seen beside a large one: read its numbers. An upright line marks a change that begins.',
      },
      size.width,
    );
    return drawPicture(picture);
  },
};
