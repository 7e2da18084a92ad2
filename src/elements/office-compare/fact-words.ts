import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { Fact, FactValue } from './fact-of.ts';
import type { Say } from './say.ts';

/** The fact of a comparison in one sentence or two. */
export function factWords(language: Language, say: Say, fact: Fact): string {
  const valueWords = ({ subject, value, basis }: FactValue) => {
    const number = formatNumber(language, value);
    const words = basis === 'sum' ? say('compare.factSum', { value: number }) : number;
    return `${subject.name[language]} ${words}`;
  };
  if (fact.kind === 'nothing') return say('compare.factNothing');
  // Semicolons, since some names hold commas and an "and".
  const values = fact.values.map(valueWords).join('; ');
  if (fact.kind === 'common') return say('compare.factCommon', { year: fact.year, values });
  return say(fact.kind === 'named' ? 'compare.factNamed' : 'compare.factNoCommon', { values });
}
