import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { slugify } from '../register/slug.ts';
import type { Site } from '../totals/site.ts';
import type { WeighedComponent } from '../totals/weights-of.ts';
import { weighingRegulations, weightsOf } from '../totals/weights-of.ts';
import type { Bar, BarLine } from './bars-picture.ts';
import {
  COMPONENT_NAMES,
  componentHeading,
  POINTS_BASES,
  togetherLabel,
  weightsSentence,
  weightsTitle,
  wholeLabel,
} from './bobot-words.ts';
import type { Chart, ChartContext, ChartRow } from './chart.ts';
import { column, nameColumns, wordColumns } from './chart-columns.ts';
import { drawBars } from './draw-bars.ts';
import { inBoth } from './sentence.ts';
import { sourceList } from './source-list.ts';

function regulationOf({ site, scope }: ChartContext): string {
  const number = weighingRegulations(site.register).find((each) => slugify(each) === scope);
  if (number === undefined) throw new Error(`unknown weights of "${scope}"`);
  return number;
}

const weighed = (context: ChartContext): WeighedComponent[] =>
  weightsOf(context.site.register, regulationOf(context));

/** Each area, then what the unknown ones make together, then the whole component. */
function rowsOf({ component, areas, total, unknown, together }: WeighedComponent): ChartRow[] {
  const row = (
    kind: string,
    label: (language: Language) => string,
    weight: number | null,
    basis: keyof typeof POINTS_BASES | undefined,
  ): ChartRow => ({
    kind,
    label_id: label('id'),
    label_en: label('en'),
    component,
    component_id: COMPONENT_NAMES[component].id,
    component_en: COMPONENT_NAMES[component].en,
    weight,
    basis: basis ?? '',
    basis_id: basis === undefined ? '' : POINTS_BASES[basis].id,
    basis_en: basis === undefined ? '' : POINTS_BASES[basis].en,
  });
  return [
    ...areas.map(({ area, weight }) =>
      row('area', (language) => area[language], weight, weight === null ? undefined : 'stated'),
    ),
    ...(together === null
      ? []
      : [row('together', (language) => togetherLabel(language, unknown), together, 'difference')]),
    row(
      'whole',
      (language) => wholeLabel(language, component),
      total?.points ?? null,
      total?.basis,
    ),
  ];
}

/** The bars of one regulation; a weight that nobody tells is hatched along the whole scale. */
function linesOf(
  language: Language,
  components: readonly WeighedComponent[],
  most: number,
): BarLine[] {
  const say = (value: number) => formatNumber(language, value);
  const barOf = (label: string, weight: number | null): Bar =>
    weight === null
      ? {
          kind: 'bar',
          label,
          segments: [{ paint: 'unknown', value: most }],
          texts: [language === 'id' ? 'tidak diketahui' : 'unknown'],
          soft: true,
        }
      : { kind: 'bar', label, segments: [{ paint: 'named', value: weight }], texts: [say(weight)] };
  return components.flatMap((each): BarLine[] => {
    const { areas, total, known, unknown, together } = each;
    const heading: BarLine = { kind: 'heading', text: componentHeading(language, each) };
    const bars = areas.map(({ area, weight }) => barOf(area[language], weight));
    if (together === null || total === null) return [heading, ...bars];
    const difference = `${say(together)} = ${say(total.points)} − ${say(known)}`;
    const sum: Bar = {
      kind: 'bar',
      label: togetherLabel(language, unknown),
      segments: [{ paint: 'counted', value: together }],
      texts: [...(known === 0 ? [] : [difference]), say(together)],
    };
    return [heading, ...bars, sum];
  });
}

/** The largest number of points any regulation's bars show: the end of the scale they all share. */
function mostOf({ register }: Site): number {
  const all = weighingRegulations(register).flatMap((number) => weightsOf(register, number));
  return Math.max(
    1,
    ...all.flatMap(({ areas, together }) => [
      together ?? 0,
      ...areas.map(({ weight }) => weight ?? 0),
    ]),
  );
}

/** The weights of one regulation, on the same scale for every regulation, so that they can stand side by side. */
export const bobot: Chart = {
  id: 'bobot',
  scopes: ({ register }) => weighingRegulations(register).map(slugify),
  title: (context) =>
    inBoth((language) => weightsTitle(language, regulationOf(context), weighed(context))),
  columns: [
    column(
      'kind',
      'code',
      'Kode baris (area; together: area tanpa bobot bersama; whole: seluruh komponen)',
      'Code of the row (area; together: areas without a weight; whole: the component)',
    ),
    ...nameColumns('Area', 'Area'),
    column('component', 'code', 'Kode komponen', 'Code of the component'),
    ...wordColumns('component', 'Komponen', 'Component'),
    column('weight', 'points', 'Bobot, poin dari 100', 'Weight, points of 100'),
    column(
      'basis',
      'code',
      'Kode dasar (stated: disebut sumber; added: dijumlahkan; difference: total dikurangi yang diketahui)',
      'Code of the basis (stated: by a source; added: added up; difference: total less what is known)',
    ),
    ...wordColumns('basis', 'Dasar angka', 'Basis of the figure'),
  ],
  rows: (context) => weighed(context).flatMap(rowsOf),
  describe: (context) => inBoth((language) => weightsSentence(language, weighed(context))),
  sources: (context) =>
    sourceList(
      context.site.register.criteria
        .filter((row) => row.regulation === regulationOf(context))
        .map((row) => row.source),
      ...weighed(context).map(({ total }) => total?.sources ?? []),
    ),
  rounds: () => [],
  across: 'adds',
  page: ({ scope }) => `/aturan/${scope}/`,
  caution: {
    id: 'Bobot adalah bagian tiap area dalam penilaian, bukan nilai yang dicapai sebuah kantor. Arsiran berarti tidak diketahui; panjangnya tidak berarti apa-apa.',
    en: 'A weight is the share of an area in the assessment, not the score of any office. Hatching means unknown; its length says nothing.',
  },
  plot: (context, _, size, language) => {
    const id = language === 'id';
    const { register } = context.site;
    const most = mostOf(context.site);
    return drawBars(
      {
        lines: linesOf(language, weighed(context), most),
        siblings: weighingRegulations(register).flatMap((number) =>
          linesOf(language, weightsOf(register, number), most),
        ),
        key: [
          { paint: 'named', label: id ? 'bobot satu area' : 'weight of one area' },
          { paint: 'counted', label: id ? 'bobot beberapa area bersama' : 'areas together' },
          { paint: 'unknown', label: id ? 'tidak diketahui' : 'unknown' },
        ],
        labels: 'roomy',
      },
      size,
    );
  },
};
