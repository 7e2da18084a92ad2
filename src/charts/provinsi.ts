import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { Split } from '../totals/split.ts';
import type { UnitAward } from '../totals/unit-award.ts';
import type { Bar } from './bars-picture.ts';
import { NAMED_CAUTION } from './cautions.ts';
import type { Chart, ChartContext, ChartRow } from './chart.ts';
import { column, NAMED_COLUMNS, nameColumns } from './chart-columns.ts';
import { drawBars } from './draw-bars.ts';
import { extremes } from './extremes.ts';
import { namedCells, roundClause } from './official.ts';
import { numberIn, sumOf, textIn } from './row-value.ts';
import {
  capital,
  count,
  fewNames,
  inBoth,
  NOUNS,
  provinceInSentence,
  sentence,
  shared,
} from './sentence.ts';
import { sourceList } from './source-list.ts';
import { splitKey, splitSegments, splitTexts } from './split-bar.ts';

const NONE: Split = { wbk: 0, wbbm: 0, total: 0 };

const isNational = ({ scope }: ChartContext): boolean => scope === 'nasional';

function splitIn(context: ChartContext, code: string): Split {
  const { site, scope } = context;
  if (isNational(context)) return site.provinceModel(code).named;
  return site.yearModel(Number(scope)).provinces.find((each) => each.of === code) ?? NONE;
}

/** Named awards of the ministry that the chart counts: those of a unit in a province. */
function awardsOf({ site, scope }: ChartContext): UnitAward[] {
  return site.totals.years
    .filter((model) => scope === 'nasional' || String(model.year) === scope)
    .flatMap((model) => model.awards)
    .filter((award) => award.grantedBy === 'kemenpanrb' && site.unit(award.unit).province !== '');
}

function outside(context: ChartContext): number {
  const { site, scope } = context;
  return isNational(context)
    ? site.totals.withoutProvince
    : site.yearModel(Number(scope)).withoutProvince;
}

const when = (language: Language, scope: string): string =>
  scope === 'nasional' ? '' : language === 'id' ? ` pada ${scope}` : ` in ${scope}`;

function title(language: Language, scope: string, rows: readonly ChartRow[]): string {
  const most = extremes(rows, 'named')?.most;
  if (most === undefined) return '';
  const names = fewNames(
    language,
    most.rows.map((row) => provinceInSentence(language, textIn(row, `label_${language}`))),
    NOUNS.province,
  );
  const tied = most.rows.length;
  const value = shared(language, formatNumber(language, most.value), tied);
  if (rows.filter((row) => numberIn(row, 'named') !== 0).length === 1) {
    return language === 'id'
      ? `Hanya satu provinsi punya predikat yang nama unitnya tercatat${when('id', scope)}: ${names} (${value})`
      : `Only one province has awards on record by name${when('en', scope)}: ${names} (${value})`;
  }
  return language === 'id'
    ? `Predikat yang nama unitnya tercatat${when('id', scope)} terbanyak di ${names}: ${value}`
    : `${capital(names)} ${tied > 1 ? 'have' : 'has'} the most awards on record by name${when('en', scope)}: ${value}`;
}

function describe(language: Language, context: ChartContext, rows: readonly ChartRow[]): string {
  const id = language === 'id';
  const some = rows.filter((row) => (numberIn(row, 'named') ?? 0) > 0);
  const none = rows.length - some.length;
  const abroad = outside(context);
  const named = count(language, sumOf(rows, 'named'), NOUNS.award);
  const places = count(language, some.length, NOUNS.province);
  const without = count(language, none, NOUNS.province);
  const rest = count(language, abroad, NOUNS.award);
  return sentence([
    id
      ? `register ini mencatat ${named}${when('id', context.scope)} dengan nama unitnya, di ${places}`
      : `this register holds ${named}${when('en', context.scope)} by the name of the unit, in ${places}`,
    none === 0
      ? ''
      : id
        ? `${without} belum punya satu pun yang tercatat, yang tidak berarti tidak ada`
        : `${without} ${none === 1 ? 'has' : 'have'} none on record yet, which does not mean that there is none`,
    abroad === 0
      ? ''
      : id
        ? `${rest} lagi di luar negeri atau provinsinya tidak diketahui`
        : `a further ${rest} ${abroad === 1 ? 'is' : 'are'} abroad or of an unknown province`,
    isNational(context) ? '' : roundClause(language, context.site.yearModel(Number(context.scope))),
  ]);
}

/** Provinces by named awards, never by share; a province without one stays in the table. */
export const provinsi: Chart = {
  id: 'provinsi',
  scopes: ({ totals }) => [
    ...(totals.years.some((model) => model.provinces.length > 0) ? ['nasional'] : []),
    ...totals.years
      .filter((model) => model.provinces.length > 0)
      .map((model) => String(model.year)),
  ],
  title: (context) => inBoth((language) => title(language, context.scope, provinsi.rows(context))),
  columns: [
    column('province', 'code', 'Kode provinsi', 'Code of the province'),
    ...nameColumns('Provinsi', 'Province'),
    ...NAMED_COLUMNS,
  ],
  rows: (context) =>
    context.site.register.provinces
      .map((province) => ({ province, split: splitIn(context, province.code) }))
      .sort((a, b) => b.split.total - a.split.total || (a.province.code < b.province.code ? -1 : 1))
      .map(({ province, split }) => ({
        province: province.code,
        label_id: province.name,
        label_en: province.nameEn,
        ...namedCells(split),
      })),
  describe: (context, rows) => inBoth((language) => describe(language, context, rows)),
  sources: (context) => sourceList(...awardsOf(context).map((award) => award.sources)),
  rounds: (context) => awardsOf(context).map((award) => award.year),
  across: 'adds',
  page: (context) => (isNational(context) ? '/provinsi/' : `/tahun/${context.scope}/`),
  caution: NAMED_CAUTION,
  plot: (_, rows, size, language) => {
    const lines = rows
      .filter((row) => (numberIn(row, 'named') ?? 0) > 0)
      .map(
        (row): Bar => ({
          kind: 'bar',
          label: textIn(row, `label_${language}`),
          segments: splitSegments(row, 'named'),
          texts: splitTexts(language, row, 'named'),
        }),
      );
    const none = rows.length - lines.length;
    const places = count(language, none, NOUNS.province);
    const note =
      language === 'id'
        ? `${places} belum punya predikat yang tercatat dengan nama; lihat tabel.`
        : `${places} ${none === 1 ? 'has' : 'have'} no award on record by name yet; see the table.`;
    return drawBars(
      { lines, key: splitKey(language), labels: 'beside', ...(none > 0 ? { note } : {}) },
      size,
    );
  },
};
