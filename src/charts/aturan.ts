import type { Language } from '../i18n/language.ts';
import { shortRegulation } from '../i18n/short-regulation.ts';
import type { Regulation } from '../register/register.ts';
import { breaksAcross, breaksFrom } from '../totals/breaks.ts';
import type { Site } from '../totals/site.ts';
import { rulesSentence, rulesTitle } from './aturan-words.ts';
import type { BarLine } from './bars-picture.ts';
import { breakDividers } from './break-dividers.ts';
import type { Chart, ChartContext, ChartRow } from './chart.ts';
import { column, OFFICIAL_COLUMNS, wordColumns } from './chart-columns.ts';
import { drawBars } from './draw-bars.ts';
import { everyYear } from './every-year.ts';
import { hasOfficial, officialCells } from './official.ts';
import { everySource } from './other-values.ts';
import { numberIn, textIn } from './row-value.ts';
import { inBoth } from './sentence.ts';
import { sourceList } from './source-list.ts';
import { splitKey, splitSegments, splitTexts } from './split-bar.ts';

const rounds = ({ totals }: Site): number[] => totals.years.map(({ year }) => year);

const rulesOf = ({ register }: Site, year: number): readonly Regulation[] =>
  register.regulations.filter((row) => row.year === year);

const crossed = ({ site }: ChartContext) => breaksAcross(site.register, rounds(site));

function rowOf(site: Site, year: number): ChartRow {
  const round = site.totals.years.find((each) => each.year === year);
  const rules = rulesOf(site, year);
  const changes = breaksFrom(site.register, year);
  const names = (language: Language) =>
    rules.map(({ number }) => shortRegulation(language, number)).join('; ');
  return {
    calendar_year: year,
    rule_count: rules.length,
    rules_id: names('id'),
    rules_en: names('en'),
    is_round: round === undefined ? 'no' : 'yes',
    ...officialCells(round?.awarded ?? null, round?.official),
    // A year without a round has no figure that could be unknown.
    ...(round === undefined ? { official: '', wbk: '', wbbm: '' } : {}),
    break_id: changes.map(({ label }) => label.id).join('; '),
    break_en: changes.map(({ label }) => label.en).join('; '),
  };
}

/** Longest name that may not be broken over two lines: even beside a figure it fits on a phone. */
const UNBROKEN = 16;
const NO_BREAK = '\u00a0';

/** The year and its rules; a short name stays on one line. */
function labelOf(language: Language, row: ChartRow): string {
  const year = textIn(row, 'calendar_year');
  const rules = textIn(row, `rules_${language}`);
  if (rules === '') return year;
  const names = rules
    .split('; ')
    .map((name) => (name.length > UNBROKEN ? name : name.replaceAll(' ', NO_BREAK)));
  return `${year}: ${names.join(' · ')}`;
}

function barOf(language: Language, row: ChartRow): BarLine {
  const label = labelOf(language, row);
  if (row.is_round === 'no') return { kind: 'bar', label, segments: [], texts: [''] };
  return {
    kind: 'bar',
    label,
    segments: splitSegments(row, 'official'),
    texts: splitTexts(language, row, 'official'),
    soft: !hasOfficial(row),
  };
}

/** Rules and programmes by year, beside what each round awarded, with the breaks between rounds. */
export const aturan: Chart = {
  id: 'aturan',
  scopes: ({ register }) =>
    register.regulations.length + register.rounds.length > 0 ? ['nasional'] : [],
  title: (context) =>
    inBoth((language) => rulesTitle(language, aturan.rows(context), crossed(context))),
  columns: [
    column('calendar_year', 'year', 'Tahun', 'Year'),
    column('rule_count', 'code', 'Jumlah aturan dan program', 'Number of rules and programmes'),
    ...wordColumns('rules', 'Aturan dan program', 'Rules and programmes'),
    column('is_round', 'code', 'Ada putaran (yes, no)', 'A round took place (yes, no)'),
    ...OFFICIAL_COLUMNS,
    ...wordColumns('break', 'Perubahan mulai putaran ini', 'Change from this round on'),
  ],
  rows: ({ site }) =>
    everyYear([...site.register.regulations.map(({ year }) => year), ...rounds(site)]).map((year) =>
      rowOf(site, year),
    ),
  describe: (context, rows) =>
    inBoth((language) => rulesSentence(language, rows, crossed(context))),
  sources: ({ site }) =>
    sourceList(
      site.register.regulations.map(({ source }) => source),
      site.register.breaks.map(({ source }) => source),
      ...site.totals.years.map(({ official: { awarded, wbk, wbbm } }) =>
        everySource(awarded, wbk, wbbm),
      ),
    ),
  rounds: ({ site }) => rounds(site),
  across: 'marks',
  page: () => '/aturan/',
  caution: {
    id: 'Aturan dan predikat berdampingan menurut tahun; itu tidak membuktikan bahwa aturan menyebabkan naik atau turunnya jumlah predikat. Tahun tanpa batang dan tanpa kata adalah tahun tanpa putaran.',
    en: 'Rules and awards stand side by side by year; that does not prove that a rule made the number of awards rise or fall. A year without bar or word is a year without a round.',
  },
  plot: ({ site }, rows, size, language) => {
    const lines = rows.flatMap((row): BarLine[] => {
      const year = numberIn(row, 'calendar_year') ?? 0;
      const breaks = breaksFrom(site.register, year);
      return [...breakDividers(language, breaks, year), barOf(language, row)];
    });
    return drawBars({ lines, key: splitKey(language), labels: 'roomy' }, size);
  },
};
