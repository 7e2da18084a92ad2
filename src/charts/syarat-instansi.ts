import type { Language } from '../i18n/language.ts';
import type { Both } from '../register/register.ts';
import type { ConditionRow, Demand } from '../totals/condition-steps.ts';
import { conditionSteps } from '../totals/condition-steps.ts';
import type { Chart, ChartContext, ChartRow } from './chart.ts';
import { column, nameColumns, wordColumns } from './chart-columns.ts';
import { drawPicture } from './draw-picture.ts';
import { placeConditions } from './place-conditions.ts';
import { inBoth } from './sentence.ts';
import { sourceList } from './source-list.ts';
import {
  APPLIES_NAMES,
  conditionLabel,
  conditionsPicture,
  conditionsSentence,
  conditionsTitle,
  schemeName,
} from './syarat-words.ts';

const NOTHING: Both = { id: '', en: '' };

function both(prefix: string, say: (language: Language) => string): ChartRow {
  return { [`${prefix}_id`]: say('id'), [`${prefix}_en`]: say('en') };
}

/** One row a demand, and one with an unknown grade for a scheme that no source tells of. */
function rowsOfCondition({ subject, predicate, cells }: ConditionRow): ChartRow[] {
  return cells.flatMap((cell) => {
    const row = (demand: Demand | null): ChartRow => {
      const others = cell.demands
        .filter((other) => other.appliesTo === demand?.appliesTo && other.grade !== demand.grade)
        .map(({ grade }) => grade);
      return {
        subject,
        predicate,
        ...both('label', (language) => conditionLabel(language, subject, predicate)),
        ...both('scheme', (language) => schemeName(language, cell.scheme)),
        grade: demand?.grade ?? null,
        applies_to: demand?.appliesTo ?? '',
        ...both('applies', (language) =>
          demand === null ? '' : APPLIES_NAMES[demand.appliesTo][language],
        ),
        other_values: others.join('; '),
        certain: demand === null ? '' : demand.certain ? 'yes' : 'no',
        ...both('value', (language) => (demand?.condition.value ?? NOTHING)[language]),
        ...both('note', (language) => (demand?.condition.note ?? NOTHING)[language]),
      };
    };
    return cell.demands.length === 0 ? [row(null)] : cell.demands.map(row);
  });
}

const stepsOf = ({ site }: ChartContext) => conditionSteps(site.register);

/** What an institution must hold before its units may be proposed, scheme after scheme. */
export const syaratInstansi: Chart = {
  id: 'syarat-instansi',
  scopes: (site) => (conditionSteps(site.register).schemes.length === 0 ? [] : ['nasional']),
  title: (context) => inBoth((language) => conditionsTitle(language, stepsOf(context))),
  columns: [
    column('subject', 'code', 'Kode syarat', 'Code of the condition'),
    column('predicate', 'code', 'Predikat', 'Predicate'),
    ...nameColumns('Syarat', 'Condition'),
    ...wordColumns('scheme', 'Skema', 'Scheme'),
    column('grade', 'text', 'Nilai minimal', 'Least grade'),
    column(
      'applies_to',
      'code',
      'Kode berlaku untuk (kl, pemda; all: tidak dibedakan sumber)',
      'Code of whom it is for (kl, pemda; all: not differentiated by the source)',
    ),
    ...wordColumns('applies', 'Berlaku untuk', 'For'),
    column('other_values', 'text', 'Nilai lain (≠)', 'Other grades (≠)'),
    column(
      'certain',
      'code',
      'Pasti (yes) atau tidak (no) menurut catatan',
      'Certain (yes) or not (no) by the note',
    ),
    ...wordColumns('value', 'Kata sumber', 'As recorded'),
    ...wordColumns('note', 'Catatan', 'Note'),
  ],
  rows: (context) => stepsOf(context).rows.flatMap(rowsOfCondition),
  describe: (context) => inBoth((language) => conditionsSentence(language, stepsOf(context))),
  sources: (context) =>
    sourceList(
      ...stepsOf(context).rows.flatMap(({ cells }) =>
        cells.map(({ demands }) => demands.map(({ condition }) => condition.source)),
      ),
    ),
  // It holds rules, and each of its columns is one.
  rounds: () => [],
  across: 'marks',
  page: () => '/metode/syarat/',
  caution: {
    id: 'Syarat ini berlaku bagi instansi, bukan bagi kantornya. Nilai dibandingkan hanya dalam skalanya sendiri: WDP di bawah WTP, CC di bawah B, B di bawah BB. Yang tidak diketahui bukan berarti tidak disyaratkan.',
    en: 'These conditions are for institutions, not for their offices. Grades compare within their own scale only: WDP is below WTP, CC below B, B below BB. Unknown does not mean not required.',
  },
  plot: (context, _, { width }, language) =>
    drawPicture(placeConditions(conditionsPicture(language, stepsOf(context)), width)),
};
