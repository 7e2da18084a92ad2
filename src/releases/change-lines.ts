import type { Change, ChangeSubject } from './change.ts';
import { isFact } from './change.ts';

const MARKS = { added: '+', withdrawn: '-', corrected: '~', renamed: '~', moved: '~' } as const;
const quoted = (text: string) => (text === '' ? 'nothing' : JSON.stringify(text));

/** How many facts changed, for a line of the terminal. */
export const factCount = (changes: readonly Change[]): number => changes.filter(isFact).length;

/** Changes as lines of the terminal, like those of `npm run diff`. */
export function changeLines(changes: readonly Change[]): string[] {
  return [...Map.groupBy(changes, ({ subject }) => subject)].flatMap(([subject, mine]) => [
    `${heading(subject)}: ${mine.length}`,
    ...mine.map(lineOf),
  ]);
}

function heading(subject: ChangeSubject): string {
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)}s`;
}

function lineOf({ change, key, column, was, now }: Change): string {
  const cell = column === '' ? '' : ` ${column}: ${quoted(was)} -> ${quoted(now)}`;
  return `  ${MARKS[change]} ${key}${cell}`;
}
