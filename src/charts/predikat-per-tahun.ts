import { formatNumber } from '../i18n/format.ts';
import { regulationName } from '../i18n/regulation-name.ts';
import type { Bar, BarLine } from './bars-picture.ts';
import type { Chart } from './chart.ts';
import { column, NAMED, OFFICIAL_COLUMNS, YEAR } from './chart-columns.ts';
import { drawBars } from './draw-bars.ts';
import { everyYear } from './every-year.ts';
import {
  hasOfficial,
  officialCells,
  officialSources,
  splitKey,
  splitSegments,
  splitTexts,
} from './official.ts';
import { yearsSentence, yearsTitle } from './predikat-per-tahun-words.ts';
import { numberIn, textIn } from './row-value.ts';
import { ruleChanges } from './rule-changes.ts';
import { inBoth } from './sentence.ts';
import { sourceList } from './source-list.ts';

/** Awards by round, split into WBK and WBBM where known, with the changes of the rules between them. */
export const predikatPerTahun: Chart = {
  id: 'predikat-per-tahun',
  scopes: () => ['nasional'],
  title: (context) => inBoth((language) => yearsTitle(language, predikatPerTahun.rows(context))),
  columns: [
    YEAR,
    ...OFFICIAL_COLUMNS,
    NAMED,
    column('rule', 'text', 'Aturan mulai putaran ini', 'Rule from this round on'),
  ],
  rows: ({ site }) => {
    const changes = ruleChanges(site.register);
    return everyYear(site.totals.years.map((model) => model.year)).map((year) => {
      const model = site.totals.years.find((each) => each.year === year);
      return {
        year,
        ...officialCells(model?.awarded ?? null),
        named: model?.named.total ?? 0,
        rule: changes
          .filter((change) => change.from === year)
          .map((change) => change.regulation.number)
          .join('; '),
      };
    });
  },
  describe: (_, rows) => inBoth((language) => yearsSentence(language, rows)),
  sources: ({ site }) =>
    sourceList(
      ...site.totals.years.map((model) => officialSources(model.official)),
      ...site.totals.years
        .filter((model) => model.awarded === null)
        .flatMap((model) => model.awards.map((award) => award.sources)),
      ruleChanges(site.register).map((change) => change.regulation.source),
    ),
  page: () => '/tahun/',
  caution: {
    id: 'Putaran dengan aturan yang berbeda tidak dapat dibandingkan begitu saja. Putaran tanpa angka resmi bukan berarti nol. WBK yang diberikan instansi sendiri sejak 2023 tidak dihitung di sini.',
    en: 'Rounds under different rules cannot simply be compared. A round without an official figure is not zero. WBK granted by institutions themselves since 2023 is not counted here.',
  },
  plot: (_, rows, size, language) => {
    const lines = rows.flatMap((row): BarLine[] => {
      const known = hasOfficial(row);
      const named = numberIn(row, 'named') ?? 0;
      const names = `${formatNumber(language, named)} ${language === 'id' ? 'bernama' : 'named'}`;
      const unknown = language === 'id' ? 'tidak diketahui' : 'unknown';
      const bar: Bar = {
        kind: 'bar',
        label: textIn(row, 'year'),
        segments: splitSegments(row, 'official'),
        texts: known
          ? splitTexts(language, row, 'official')
          : [named === 0 ? unknown : `${unknown} · ${names}`],
        soft: !known,
      };
      const rule = textIn(row, 'rule');
      return rule === '' ? [bar] : [{ kind: 'divider', text: regulationName(language, rule) }, bar];
    });
    return drawBars({ lines, key: splitKey(language), labels: 'beside' }, size);
  },
};
