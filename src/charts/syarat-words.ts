import type { Language } from '../i18n/language.ts';
import { regulationName } from '../i18n/regulation-name.ts';
import type { Both } from '../register/register.ts';
import type { Predicate } from '../register/vocabulary.ts';
import type {
  AppliesTo,
  ConditionCell,
  ConditionSteps,
  Demand,
  Rise,
  Subject,
} from '../totals/condition-steps.ts';
import { risesIn } from '../totals/condition-steps.ts';
import type { Look } from './picture.ts';
import type { ConditionCellWords, ConditionsPicture } from './place-conditions.ts';
import { capital, listWords, sentence } from './sentence.ts';

/** What each subject is called. */
const SUBJECT_NAMES: Readonly<Record<Subject, Both>> = {
  opinion: { id: 'Opini BPK', en: 'BPK audit opinion' },
  accountability: { id: 'Nilai AKIP/SAKIP minimal', en: 'Minimum AKIP/SAKIP grade' },
  'reform-index': {
    id: 'Indeks Reformasi Birokrasi minimal',
    en: 'Minimum Bureaucratic Reform Index',
  },
};

/** Whom a demand is for. */
export const APPLIES_NAMES: Readonly<Record<AppliesTo, Both>> = {
  // A source that tells no kinds of institution apart does not thereby say that it means all.
  all: { id: 'tidak dibedakan sumber', en: 'not differentiated by the source' },
  kl: { id: 'K/L', en: 'ministries and agencies' },
  pemda: { id: 'pemda', en: 'local governments' },
};

/** A condition for one predicate: `Opini BPK, WBK`. */
export function conditionLabel(language: Language, subject: Subject, predicate: Predicate): string {
  const star = predicate === 'WBBM' ? '★ ' : '';
  return `${SUBJECT_NAMES[subject][language]}, ${star}${predicate}`;
}

/** A scheme without the remark that its number is not known. */
export function schemeName(language: Language, scheme: string): string {
  return regulationName(language, scheme).replace(/ \([^)]*\)$/, '');
}

const lookOf = ({ strictness }: Demand): Look =>
  strictness <= 1 / 3 ? 'shade-1' : strictness <= 2 / 3 ? 'shade-2' : 'shade-3';

/** A grade with whom it is for, where it is not for all: `CC (pemda)`. */
export function gradeWords(language: Language, { grade, appliesTo }: Demand): string {
  return appliesTo === 'all' ? grade : `${grade} (${APPLIES_NAMES[appliesTo][language]})`;
}

/** The grades of a cell: those that contradict each other joined by ≠. */
function gradesOf(language: Language, cell: ConditionCell): string[] {
  const grades = [...new Set(cell.demands.map((demand) => gradeWords(language, demand)))];
  return cell.disagrees ? [grades.join(' ≠ ')] : grades;
}

function cellWords(language: Language, cell: ConditionCell): ConditionCellWords {
  const id = language === 'id';
  if (cell.demands.length === 0) {
    return { looks: ['unknown'], grades: [], aside: id ? 'tidak diketahui' : 'unknown' };
  }
  const extra = [...new Set(cell.demands.map((demand) => demand.extra[language]))];
  const asides = cell.disagrees
    ? [id ? 'sumber berbeda' : 'sources differ']
    : [
        ...extra.filter((each) => each !== ''),
        ...(cell.demands.some(({ certain }) => !certain)
          ? [id ? '≠ tidak pasti' : '≠ not certain']
          : []),
      ];
  return {
    looks: [...new Set(cell.demands.map(lookOf))],
    grades: gradesOf(language, cell),
    aside: asides.join(', '),
  };
}

/** The conditions in words, as they are drawn. */
export function conditionsPicture(
  language: Language,
  { schemes, rows }: ConditionSteps,
): ConditionsPicture {
  const id = language === 'id';
  return {
    schemes: schemes.map((scheme) => schemeName(language, scheme)),
    rows: rows.map(({ subject, predicate, cells }) => ({
      // The star stays with its predicate where the label breaks.
      label: conditionLabel(language, subject, predicate).replace('★ ', '★\u00a0'),
      cells: cells.map((cell) => cellWords(language, cell)),
    })),
    key: [
      {
        looks: ['shade-1', 'shade-2', 'shade-3'],
        label: id ? 'makin gelap, makin tinggi syaratnya' : 'the darker, the higher the demand',
      },
      { looks: ['unknown'], label: id ? 'tidak diketahui' : 'unknown' },
    ],
  };
}

/** From whom a grade is known, where its note says that it is the guide of one institution alone. */
function guideWords(language: Language, { condition: { note } }: Demand): string {
  if (!/\bpanduan kepolisian\b/.test(note.id)) return '';
  return language === 'id' ? 'menurut panduan kepolisian' : 'according to a police guide';
}

/** What certainly rose, without a final stop; else what the chart is about. */
export function conditionsTitle(language: Language, steps: ConditionSteps): string {
  const id = language === 'id';
  const rises = risesIn(steps);
  if (rises.length === 0) {
    return id
      ? `Syarat instansi untuk WBK dan WBBM menurut ${steps.schemes.length} skema`
      : `Conditions of institutions for WBK and WBBM under ${steps.schemes.length} schemes`;
  }
  const subjects = [...Map.groupBy(rises, ({ subject }) => subject)].map(([subject, mine]) => {
    const told = mine.map(({ predicate, from, to }) =>
      id
        ? `${from.grade} menjadi ${to.grade} untuk ${predicate}`
        : `${from.grade} to ${to.grade} for ${predicate}`,
    );
    const name = SUBJECT_NAMES[subject][language];
    const guides = new Set(
      mine.flatMap(({ from }) => {
        const guide = guideWords(language, from);
        return guide === '' ? [] : [` (${from.grade} ${guide})`];
      }),
    );
    const rose = id
      ? `${name} naik dari ${listWords('id', told)}`
      : `${name} rose from ${listWords('en', told)}`;
    return `${rose}${[...guides].join('')}`;
  });
  return capital(subjects.join('; '));
}

/** The same inside a sentence. */
const IN_SENTENCE: Readonly<Record<Subject, Both>> = {
  opinion: { id: 'opini BPK', en: 'the BPK audit opinion' },
  accountability: { id: 'nilai AKIP/SAKIP minimal', en: 'the minimum AKIP/SAKIP grade' },
  'reform-index': {
    id: 'Indeks Reformasi Birokrasi minimal',
    en: 'the minimum Bureaucratic Reform Index',
  },
};

/** What rose, from which scheme to which; rises of one subject between the same schemes are told once. */
function riseClause(language: Language, steps: ConditionSteps): string {
  const id = language === 'id';
  const nameOf = ({ condition }: Demand) => schemeName(language, condition.regulation);
  const groups = Map.groupBy(risesIn(steps), ({ subject, from, to }) =>
    [subject, from.grade, nameOf(from), nameOf(to)].join('|'),
  );
  const told = [...groups.values()].map((mine) => {
    const [{ subject, from, to }] = mine as [Rise, ...Rise[]];
    const risen = mine.map((rise) =>
      [rise.to.grade, id ? 'untuk' : 'for', rise.predicate].join(' '),
    );
    const what = IN_SENTENCE[subject][language];
    const guide = guideWords(language, from);
    const start = `${from.grade} (${nameOf(from)}${guide === '' ? '' : `, ${guide}`})`;
    return id
      ? `${what} naik dari ${start} menjadi ${listWords('id', risen)} (${nameOf(to)})`
      : `${what} rose from ${start} to ${listWords('en', risen)} (${nameOf(to)})`;
  });
  return told.join('; ');
}

/** Cells in question; those that say the same of both predicates are told once. */
function cellsClause(
  language: Language,
  { rows }: ConditionSteps,
  isMeant: (cell: ConditionCell) => boolean,
): string {
  const id = language === 'id';
  const found = rows.flatMap(({ subject, predicate, cells }) =>
    cells.filter(isMeant).map((cell) => {
      const said = `${schemeName(language, cell.scheme)}: ${gradesOf(language, cell).join(', ')}`;
      return { what: IN_SENTENCE[subject][language], predicate, said };
    }),
  );
  const told = [...Map.groupBy(found, ({ what, said }) => `${what}|${said}`).values()].map(
    (mine) => {
      const predicates = mine.map(({ predicate }) => predicate).join('/');
      return `${mine[0]?.what} ${id ? 'untuk' : 'for'} ${predicates} (${mine[0]?.said})`;
    },
  );
  return listWords(language, told);
}

/** What rose, what sources contradict, what is not certain, and how much is unknown, in one sentence. */
export function conditionsSentence(language: Language, steps: ConditionSteps): string {
  const id = language === 'id';
  const cells = steps.rows.flatMap((row) => row.cells);
  const unknown = cells.filter(({ demands }) => demands.length === 0).length;
  const disputed = cellsClause(language, steps, (cell) => cell.disagrees);
  const doubted = cellsClause(language, steps, ({ demands }) =>
    demands.some(({ certain }) => !certain),
  );
  return sentence([
    riseClause(language, steps),
    disputed === '' ? '' : `${id ? 'sumber berbeda tentang' : 'sources differ on'} ${disputed}`,
    doubted === '' ? '' : `${id ? 'tidak pasti:' : 'not certain:'} ${doubted}`,
    id
      ? `${unknown} dari ${cells.length} isi tabel tidak diketahui`
      : `${unknown} of the ${cells.length} cells are unknown`,
  ]);
}
