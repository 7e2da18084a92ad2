import type { Both, Condition, Register } from '../register/register.ts';
import { judgedBy } from './judged-by.ts';
import { newestRound } from './newest-round.ts';
import { schemeSpan } from './scheme-span.ts';

/** The condition of conditions.csv that tells how often a predicate is looked at again. */
const CONDITION = 'Evaluasi ulang predikat';

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh',
    'one two three four five six seven eight nine ten',
  ].flatMap((words) => words.split(' ').map((word, at) => [word, at + 1] as const)),
);

/** The years in words like `setiap dua tahun` or `every 3 years`, or null where none are said. */
export function yearsIn(words: string): number | null {
  const [, number = ''] = /(\S+)\s+(?:tahun|years?)(?![a-z])/i.exec(words) ?? [];
  if (/^[1-9]\d*$/.test(number)) return Number(number);
  return NUMBERS[number.toLowerCase()] ?? null;
}

/** How often a predicate is looked at again, as far as any source says. */
export interface ReEvaluationInterval {
  readonly years: number;
  /** The row that says so, with its source and its note. */
  readonly condition: Condition;
  /** Whether the rule of the newest round says so itself, or only an earlier one. */
  readonly inForce: boolean;
}

/**
 * What the note of an interval says of the interval itself: its first clause. What follows is about
 * other rules, of which the row is no source.
 */
export function intervalNote({ condition: { note } }: ReEvaluationInterval): Both {
  const first = (words: string) => words.split(';')[0]?.trim() ?? '';
  return { id: first(note.id), en: first(note.en) };
}

/** The rule that the newest round was judged by, or null where the register knows of none. */
export function ruleInForce(register: Register) {
  return judgedBy(register, newestRound(register))?.regulation ?? null;
}

/**
 * The interval of the rule in force, else that of the newest scheme that gives one, else null; both
 * languages of a row must say the same.
 */
export function reEvaluationInterval(register: Register): ReEvaluationInterval | null {
  const rule = ruleInForce(register)?.number;
  const found = register.conditions
    .filter(({ condition }) => condition.id === CONDITION)
    .flatMap((condition): ReEvaluationInterval[] => {
      const [id, en] = [yearsIn(condition.value.id), yearsIn(condition.value.en)];
      if (id !== en) {
        const { value } = condition;
        throw new Error(`invalid interval: "${value.id}" is not "${value.en}"`);
      }
      return id === null ? [] : [{ years: id, condition, inForce: condition.regulation === rule }];
    });
  // Newest scheme last, whatever the order of the file.
  const at = ({ condition }: ReEvaluationInterval): number => {
    const span = schemeSpan(register, condition.regulation);
    return span?.from ?? span?.until ?? 0;
  };
  return (
    found.find(({ inForce }) => inForce) ?? found.toSorted((a, b) => at(a) - at(b)).at(-1) ?? null
  );
}
