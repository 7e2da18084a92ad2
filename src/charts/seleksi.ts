import type { YearModel } from '../totals/by-year.ts';
import type { Bar } from './bars-picture.ts';
import { basisCells } from './basis.ts';
import type { Chart, ChartContext, ChartRow } from './chart.ts';
import { BASIS_COLUMNS, column, nameColumns, OTHER_VALUES } from './chart-columns.ts';
import { drawBars } from './draw-bars.ts';
import type { OtherValue } from './other-values.ts';
import {
  awardedOthers,
  everySource,
  otherCell,
  othersIn,
  othersOf,
  valuesOf,
} from './other-values.ts';
import { withOthers } from './other-words.ts';
import { numberIn, textIn } from './row-value.ts';
import type { Step } from './seleksi-words.ts';
import { rowOf, STEPS, selectionSentence, selectionTitle, stepIn } from './seleksi-words.ts';
import { inBoth } from './sentence.ts';
import { sourceList } from './source-list.ts';
import { splitKey, splitSegments, splitTexts } from './split-bar.ts';

const modelOf = ({ site, scope }: ChartContext): YearModel => site.yearModel(Number(scope));

function hasFunnel({ official, awarded }: YearModel): boolean {
  return official.proposed !== undefined && awarded !== null && awarded.basis !== 'part';
}

/** Each step with its number and what other sources state; WBK and WBBM have rows of their own. */
function rowsOf({ official, awarded }: YearModel): ChartRow[] {
  const { proposed, passed_selection: passed, wbk, wbbm } = official;
  const ofAwarded = awardedOthers(official).filter(({ of }) => of === '' || of === 'WBK + WBBM');
  const steps: Record<Step, readonly [number | undefined, readonly OtherValue[]]> = {
    proposed: [proposed?.value, othersOf(proposed)],
    passed_selection: [passed?.value, othersOf(passed)],
    awarded: [awarded?.value, ofAwarded],
    wbk: [wbk?.value, othersOf(wbk)],
    wbbm: [wbbm?.value, othersOf(wbbm)],
  };
  return (Object.keys(STEPS) as Step[]).flatMap((step) => {
    const [units, others] = steps[step];
    if (units === undefined) return [];
    return [
      {
        step,
        label_id: STEPS[step].id,
        label_en: STEPS[step].en,
        units,
        ...basisCells(step === 'awarded' ? awarded?.basis : 'stated'),
        other_values: otherCell(others),
      },
    ];
  });
}

/** The row of the awards with both predicates in it, as a split bar wants it. */
function wholeOf(rows: readonly ChartRow[], awarded: ChartRow): ChartRow {
  const partOthers = (step: 'wbk' | 'wbbm', of: 'WBK' | 'WBBM'): OtherValue[] =>
    valuesOf(rowOf(rows, step) ?? {}, '').map((value) => ({ of, value }));
  return {
    ...awarded,
    wbk: stepIn(rows, 'wbk'),
    wbbm: stepIn(rows, 'wbbm'),
    other_values: otherCell([
      ...othersIn(awarded),
      ...partOthers('wbk', 'WBK'),
      ...partOthers('wbbm', 'WBBM'),
    ]),
  };
}

/** From proposal to award in one round, where both ends are known; a step that nobody states is left out. */
export const seleksi: Chart = {
  id: 'seleksi',
  scopes: ({ totals }) => totals.years.filter(hasFunnel).map((model) => String(model.year)),
  title: (context) =>
    inBoth((language) => selectionTitle(language, context.scope, seleksi.rows(context))),
  columns: [
    column('step', 'code', 'Kode tahap', 'Code of the step'),
    ...nameColumns('Tahap', 'Step'),
    column('units', 'units', 'Unit kerja', 'Units'),
    ...BASIS_COLUMNS,
    OTHER_VALUES,
  ],
  rows: (context) => rowsOf(modelOf(context)),
  describe: ({ scope }, rows) => inBoth((language) => selectionSentence(language, scope, rows)),
  sources: (context) => {
    const { proposed, passed_selection: passed, awarded, wbk, wbbm } = modelOf(context).official;
    return sourceList(everySource(proposed, passed, awarded, wbk, wbbm));
  },
  rounds: ({ scope }) => [Number(scope)],
  across: 'adds',
  page: ({ scope }) => `/tahun/${scope}/`,
  plot: (_, rows, size, language) => {
    const lines = rows
      .filter((row) => row.step !== 'wbk' && row.step !== 'wbbm')
      .map((row): Bar => {
        const units = numberIn(row, 'units') ?? 0;
        const whole = row.step === 'awarded' ? wholeOf(rows, row) : null;
        return {
          kind: 'bar',
          label: textIn(row, `label_${language}`),
          segments:
            whole === null ? [{ paint: 'plain', value: units }] : splitSegments(whole, 'units'),
          texts:
            whole === null
              ? [withOthers(language, units, valuesOf(row, ''))]
              : splitTexts(language, whole, 'units'),
        };
      });
    return drawBars({ lines, key: splitKey(language), labels: 'roomy' }, size);
  },
};
