import type { Language } from '../i18n/language.ts';
import { regulationName } from '../i18n/regulation-name.ts';
import type { Both } from '../register/register.ts';
import type { PathStage, PathStep } from '../totals/path-of-round.ts';
import { PATH_STAGES, pathOfRound } from '../totals/path-of-round.ts';
import type { Chart, ChartContext, ChartRow } from './chart.ts';
import { BASIS_COLUMNS, column, nameColumns, OTHER_VALUES, wordColumns } from './chart-columns.ts';
import { drawPicture } from './draw-picture.ts';
import {
  ACTED,
  PATH_BASES,
  pathKey,
  pathLine,
  pathSentence,
  pathTitle,
  STAGE_NAMES,
  STEP_ACTORS,
  STEP_NAMES,
} from './jalan-words.ts';
import { awardedOthers, otherCell, othersOf } from './other-values.ts';
import type { PathBox } from './place-path.ts';
import { placePath } from './place-path.ts';
import { textIn } from './row-value.ts';
import { inBoth } from './sentence.ts';
import { sourceList } from './source-list.ts';

const NOTHING: Both = { id: '', en: '' };
const isGranting = (step: string): boolean => step === 'wbk' || step === 'wbbm';

/** Who acts: in the words of the rule that says who grants, else as the site names it. */
function actorOf({ step, rules }: PathStep, steps: readonly PathStep[]): Both {
  const [rule] = rules;
  if (isGranting(step) && rule !== undefined) return rule.value;
  const ruled = steps.some((each) => isGranting(each.step) && each.rules.length > 0);
  // Where a rule tells WBK and WBBM apart, nobody grants both.
  if (step === 'awarded' && ruled) return NOTHING;
  return STEP_ACTORS[step] ?? NOTHING;
}

function rulesCell(language: Language, { rules }: PathStep): string {
  return rules
    .map(({ condition, value, regulation }) => {
      const rule = regulationName(language, regulation);
      return `${condition[language]}: ${value[language]} (${rule})`;
    })
    .join('; ');
}

function rowOf({ site, scope }: ChartContext, step: PathStep, steps: readonly PathStep[]) {
  const { figure, guard } = step;
  const isSetAside = guard === 'not-a-step';
  const others =
    step.step === 'awarded'
      ? awardedOthers(site.yearModel(Number(scope)).official).filter(
          ({ of }) => of === '' || of === 'WBK + WBBM',
        )
      : othersOf(isSetAside ? undefined : figure);
  const actor = actorOf(step, steps);
  const note = figure?.note ?? NOTHING;
  return {
    stage: step.stage,
    step: step.step,
    label_id: STEP_NAMES[step.step].id,
    label_en: STEP_NAMES[step.step].en,
    who_id: actor.id,
    who_en: actor.en,
    value: step.value,
    basis: step.basis,
    basis_id: PATH_BASES[step.basis].id,
    basis_en: PATH_BASES[step.basis].en,
    // No name found is not a count of none.
    named: step.named === 0 ? null : step.named,
    other_values: otherCell(others),
    guard,
    rule_id: rulesCell('id', step),
    rule_en: rulesCell('en', step),
    note_id: note.id,
    note_en: note.en,
  };
}

function rowsOf(context: ChartContext): ChartRow[] {
  const { steps } = pathOfRound(context.site, Number(context.scope));
  return steps.map((step) => rowOf(context, step, steps));
}

const ofStage = (rows: readonly ChartRow[], stage: PathStage) =>
  rows.filter((row) => row.stage === stage);

/** Who acts at a stage; where it holds steps with an actor each, one line a step. */
function actorsAt(language: Language, rows: readonly ChartRow[]): string[] {
  const actors = rows
    .filter((row) => row.step !== 'wbk_delegated')
    .map((row) => ({ step: textIn(row, 'step'), who: textIn(row, `who_${language}`) }))
    .filter(({ who }) => who !== '');
  const distinct = [...new Set(actors.map(({ who }) => who))];
  if (distinct.length < 2)
    return distinct.map((who) => `${language === 'id' ? 'oleh' : 'by'} ${who}`);
  return actors.map(({ step, who }) => {
    const what = ACTED[step as PathStep['step']]?.[language];
    return what === undefined ? who : `${what}: ${who}`;
  });
}

function boxOf(
  language: Language,
  year: string,
  title: string,
  rows: readonly ChartRow[],
): PathBox {
  return {
    title,
    who: actorsAt(language, rows),
    lines: rows.map((row) => pathLine(language, year, row)),
  };
}

/** The way of a unit in one round, from the declaration to what became of its predicate. */
export const jalan: Chart = {
  id: 'jalan',
  scopes: ({ totals }) => totals.years.map(({ year }) => String(year)),
  title: (context) => inBoth((language) => pathTitle(language, context.scope, jalan.rows(context))),
  columns: [
    column('stage', 'code', 'Kode tahap', 'Code of the stage'),
    column('step', 'code', 'Kode langkah', 'Code of the step'),
    ...nameColumns('Langkah', 'Step'),
    ...wordColumns('who', 'Oleh', 'By'),
    column('value', 'units', 'Jumlah', 'Number'),
    ...BASIS_COLUMNS.map((each) =>
      each.unit === 'code'
        ? column(
            'basis',
            'code',
            'Kode dasar angka (stated: disebut sumber; sum: WBK + WBBM; part: hanya salah satu; named: dikenal namanya; unknown: tidak diketahui)',
            'Code of the basis (stated: by a source; sum: WBK + WBBM; part: only one of them; named: known by name; unknown)',
          )
        : each,
    ),
    column('named', 'units', 'Bernama', 'Named'),
    OTHER_VALUES,
    column(
      'guard',
      'code',
      'Kode peringatan (not-a-step: angka tidak dipakai; not-comparable: tidak dapat dibandingkan; announced: diumumkan pada tahun itu, sebagian mungkin berlaku pada tahun lain)',
      'Code of the warning (not-a-step: a figure is set aside; not-comparable; announced: made known in that year, some may have taken effect in another)',
    ),
    ...wordColumns('rule', 'Kata aturan yang berlaku', 'What the rule in force says'),
    ...wordColumns('note', 'Catatan', 'Note'),
  ],
  rows: rowsOf,
  describe: ({ scope }, rows) => inBoth((language) => pathSentence(language, scope, rows)),
  sources: ({ site, scope }) =>
    sourceList(...pathOfRound(site, Number(scope)).steps.map(({ sources }) => sources)),
  rounds: ({ scope }) => [Number(scope)],
  across: 'adds',
  page: () => '/metode/jalan/',
  caution: {
    id: 'Angka-angka ini milik satu putaran, bukan perjalanan satu kantor: dipertahankan, naik, dan dicabut menghitung kejadian pada tahun itu, bukan nasib kantor yang diusulkan pada putaran itu. Pencabutan yang diumumkan pada satu tahun dapat berlaku pada tahun lain dan dihitung di sana juga, jadi jangan dijumlahkan. Yang dikenal namanya hanya sebagian.',
    en: 'These figures belong to one round and do not follow one office: kept, raised and revoked count what happened in that year, not what became of the offices proposed in that round. A revocation announced in one year may have taken effect in another and be counted there too, so do not add them up. Those known by name are only some of them.',
  },
  plot: ({ scope }, rows, { width }, language) => {
    const stages = PATH_STAGES.filter((stage) => stage !== 'after');
    const boxes = stages.map((stage, at) =>
      boxOf(language, scope, `${at + 1}. ${STAGE_NAMES[stage][language]}`, ofStage(rows, stage)),
    );
    const ends = ofStage(rows, 'after').map((row) =>
      boxOf(language, scope, textIn(row, `label_${language}`), [row]),
    );
    return drawPicture(placePath({ boxes, ends, key: pathKey(language) }, width));
  },
};
