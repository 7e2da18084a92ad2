import { listWords } from '../../charts/sentence.ts';
import type { Language } from '../../i18n/language.ts';
import type { ChosenSubjects } from './chosen-subjects.ts';
import type { Say } from './say.ts';

const SHOWN = 3;
const LONGEST = 60;

/** An id of unknown origin, short enough to be shown. */
function short(id: string): string {
  return id.length > LONGEST ? `${id.slice(0, LONGEST)}…` : id;
}

/** What of an address is not shown, and why, one sentence each. */
export function noticesOf(
  { level, tooMany, unknown, otherLevels }: ChosenSubjects,
  {
    say,
    language,
    nameOf,
  }: {
    readonly say: Say;
    readonly language: Language;
    readonly nameOf: (id: string) => string;
  },
): string[] {
  const notices: string[] = [];
  if (otherLevels.length > 0) {
    const names = otherLevels.map((other) => say(`compare.level.${other}`));
    notices.push(
      say('compare.otherLevels', {
        level: say(`compare.level.${level}`),
        others: listWords(language, names),
      }),
    );
  }
  const few = (names: readonly string[]): string => {
    const ids = names.slice(0, SHOWN).map(short);
    if (names.length <= SHOWN) return listWords(language, ids);
    return say('compare.andMore', { ids: ids.join(', '), count: names.length - SHOWN });
  };
  if (unknown.length > 0) notices.push(say('compare.unknownIds', { ids: few(unknown) }));
  if (tooMany.length > 0) notices.push(say('compare.tooMany', { names: few(tooMany.map(nameOf)) }));
  return notices;
}
