import type { Both } from '../register/register.ts';
import type { Figure, Figures } from '../totals/figure.ts';
import { capital } from './sentence.ts';

/** The statements an official total rests on: its own, or else those of the predicates it is made of. */
function footingOf({ awarded, wbk, wbbm }: Figures): readonly (readonly [string, Figure])[] {
  if (awarded !== undefined) return [['', awarded]];
  return [
    ...(wbk === undefined ? [] : [['WBK: ', wbk] as const]),
    ...(wbbm === undefined ? [] : [['WBBM: ', wbbm] as const]),
  ];
}

/** How many sources an official total rests on, by the weaker of its parts where it is added up; 0 without one. */
export function sourceCount(figures: Figures): number {
  const counts = footingOf(figures).map(([, figure]) => new Set(figure.sources).size);
  return counts.length === 0 ? 0 : Math.min(...counts);
}

/** What the register notes on an official total, in whole sentences; empty where it notes nothing. */
export function officialNote(figures: Figures): Both {
  const say = (language: keyof Both) =>
    footingOf(figures)
      .filter(([, figure]) => figure.note[language] !== '')
      .map(([part, figure]) => capital(`${part}${figure.note[language].replace(/\.$/, '')}.`))
      .join(' ');
  return { id: say('id'), en: say('en') };
}
