import { OTHER_WORDS } from './other-words.ts';
import { SHORT_FORMS } from './short-forms.ts';

/** A word by which a name can be found although it does not hold it, and the words it stands for. */
export interface OtherForm {
  readonly word: string;
  readonly stands: string;
}

interface Form {
  readonly when: readonly string[];
  readonly adds: readonly string[];
  /** Whether the added words are themselves a name that may have other forms. */
  readonly isName: boolean;
}

const FORMS: ReadonlyMap<string, readonly Form[]> = Map.groupBy(
  [
    ...SHORT_FORMS.flatMap(([short, full]): Form[] =>
      short.split(' ').flatMap((one) => [
        { when: full.split(' '), adds: [one], isName: false },
        { when: [one], adds: full.split(' '), isName: true },
      ]),
    ),
    ...OTHER_WORDS.map(
      ([words, others]): Form => ({
        when: words.split(' '),
        adds: others.split(' '),
        isName: false,
      }),
    ),
  ],
  ({ when }) => when[0] ?? '',
);

/** Every other form of the words of a name, each once: short forms of what is written out and the reverse. */
export function expandWords(words: readonly string[]): OtherForm[] {
  const found = new Map<string, OtherForm>();
  const seen = new Set<string>();
  const queue: (readonly string[])[] = [words];
  for (const name of queue) {
    for (const [at, word] of name.entries()) {
      for (const { when, adds, isName } of FORMS.get(word) ?? []) {
        if (!when.every((part, step) => name[at + step] === part)) continue;
        const key = adds.join(' ');
        if (isName && !seen.has(key)) {
          seen.add(key);
          queue.push(adds);
        }
        for (const other of adds)
          if (!words.includes(other) && !found.has(other))
            found.set(other, { word: other, stands: when.join(' ') });
      }
    }
  }
  return [...found.values()];
}
