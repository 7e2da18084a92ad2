import { formatNumber, formatPercent } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { YearModel } from '../totals/by-year.ts';
import type { Bar } from './bars-picture.ts';
import type { Chart, ChartContext, ChartRow } from './chart.ts';
import { column, nameColumns } from './chart-columns.ts';
import { drawBars } from './draw-bars.ts';
import { officialSources, splitKey, splitSegments, splitTexts } from './official.ts';
import { numberIn, textIn } from './row-value.ts';
import { count, inBoth, NOUNS, sentence } from './sentence.ts';
import { sourceList } from './source-list.ts';

const STEPS = {
  proposed: { id: 'Diusulkan', en: 'Proposed' },
  passed_selection: { id: 'Lolos seleksi awal', en: 'Passed the first selection' },
  awarded: { id: 'Mendapat predikat', en: 'Awarded' },
  wbk: { id: 'di antaranya WBK', en: 'of these WBK' },
  wbbm: { id: 'di antaranya WBBM', en: 'of these WBBM' },
} as const;

const modelOf = ({ site, scope }: ChartContext): YearModel => site.yearModel(Number(scope));

function hasFunnel({ official, awarded }: YearModel): boolean {
  return official.proposed !== undefined && awarded !== null && awarded.basis !== 'part';
}

const stepIn = (rows: readonly ChartRow[], step: keyof typeof STEPS): number | null => {
  const row = rows.find((each) => each.step === step);
  return row === undefined ? null : numberIn(row, 'units');
};

const were = (value: number): string => (value === 1 ? 'was' : 'were');

function title(language: Language, year: string, rows: readonly ChartRow[]): string {
  const proposed = stepIn(rows, 'proposed') ?? 0;
  const awarded = stepIn(rows, 'awarded') ?? 0;
  const [given, asked] = [awarded, proposed].map((value) => formatNumber(language, value));
  return language === 'id'
    ? `${given} dari ${asked} unit kerja yang diusulkan mendapat predikat pada ${year}`
    : `${given} of the ${count('en', proposed, NOUNS.unit)} proposed ${were(awarded)} awarded in ${year}`;
}

function describe(language: Language, year: string, rows: readonly ChartRow[]): string {
  const id = language === 'id';
  const proposed = stepIn(rows, 'proposed') ?? 0;
  const passed = stepIn(rows, 'passed_selection');
  const awarded = stepIn(rows, 'awarded') ?? 0;
  const [wbk, wbbm] = [stepIn(rows, 'wbk'), stepIn(rows, 'wbbm')];
  const say = (value: number) => formatNumber(language, value);
  const share =
    proposed > 0 && awarded > 0 && awarded <= proposed
      ? ` (${formatPercent(language, awarded / proposed)})`
      : '';
  const middle = passed === null ? '' : id ? `${say(passed)} lolos seleksi awal dan ` : '';
  const middleEn = passed === null ? '' : `${say(passed)} passed the first selection and `;
  const split =
    wbk !== null && wbbm !== null && wbk + wbbm === awarded
      ? id
        ? `, yaitu ${say(wbk)} WBK dan ${say(wbbm)} WBBM`
        : `: ${say(wbk)} WBK and ${say(wbbm)} WBBM`
      : '';
  return sentence([
    id
      ? `dari ${say(proposed)} unit kerja yang diusulkan pada ${year}, ${middle}${say(awarded)} mendapat predikat${share}${split}`
      : `of the ${count('en', proposed, NOUNS.unit)} proposed in ${year}, ${middleEn}${say(awarded)} ${were(awarded)} awarded${share}${split}`,
    wbk !== null && wbbm !== null && split === ''
      ? id
        ? `${say(wbk)} WBK dan ${say(wbbm)} WBBM yang disebut tidak berjumlah ${say(awarded)}`
        : `the ${say(wbk)} WBK and ${say(wbbm)} WBBM stated do not add up to ${say(awarded)}`
      : '',
    passed !== null
      ? ''
      : id
        ? 'jumlah yang lolos seleksi awal tidak diketahui'
        : 'how many passed the first selection is not known',
  ]);
}

/** From proposal to award in one round, where both ends are known; a step that nobody states is left out. */
export const seleksi: Chart = {
  id: 'seleksi',
  scopes: ({ totals }) => totals.years.filter(hasFunnel).map((model) => String(model.year)),
  title: (context) => inBoth((language) => title(language, context.scope, seleksi.rows(context))),
  columns: [
    column('step', 'code', 'Kode tahap', 'Code of the step'),
    ...nameColumns('Tahap', 'Step'),
    column('units', 'units', 'Unit kerja', 'Units'),
  ],
  rows: (context) => {
    const { official, awarded } = modelOf(context);
    const value = {
      proposed: official.proposed?.value ?? null,
      passed_selection: official.passed_selection?.value ?? null,
      awarded: awarded?.value ?? null,
      wbk: awarded?.wbk ?? null,
      wbbm: awarded?.wbbm ?? null,
    };
    return (Object.keys(STEPS) as (keyof typeof STEPS)[])
      .filter((step) => value[step] !== null)
      .map((step) => ({
        step,
        label_id: STEPS[step].id,
        label_en: STEPS[step].en,
        units: value[step],
      }));
  },
  describe: ({ scope }, rows) => inBoth((language) => describe(language, scope, rows)),
  sources: (context) => {
    const { official } = modelOf(context);
    const { proposed, passed_selection: passed } = official;
    return sourceList(proposed?.sources ?? [], passed?.sources ?? [], officialSources(official));
  },
  page: ({ scope }) => `/tahun/${scope}/`,
  plot: (_, rows, size, language) => {
    const split = { wbk: stepIn(rows, 'wbk'), wbbm: stepIn(rows, 'wbbm') };
    const lines = rows
      .filter((row) => row.step !== 'wbk' && row.step !== 'wbbm')
      .map((row): Bar => {
        const units = numberIn(row, 'units') ?? 0;
        const last = row.step === 'awarded';
        const whole = { ...split, units };
        return {
          kind: 'bar',
          label: textIn(row, `label_${language}`),
          segments: last ? splitSegments(whole, 'units') : [{ paint: 'plain', value: units }],
          texts: last ? splitTexts(language, whole, 'units') : [formatNumber(language, units)],
        };
      });
    return drawBars({ lines, key: splitKey(language), labels: 'roomy' }, size);
  },
};
