import type { Check } from './check.ts';
import type { Figure } from './figures-of.ts';
import { figuresOf, isExplained } from './figures-of.ts';
import { problemAt } from './problem-at.ts';
import { quoted } from './quoted.ts';

/** What the country, or one institution, was awarded in a year, and the figures that say so. */
interface Awarded {
  readonly value: number;
  readonly figures: readonly Figure[];
}

/** Notices institutions that together state more awards than the country has. */
export const moreInInstitutions: Check = {
  id: 'more-in-institutions',
  say: 'Institutions together have no more awards than the country, or a note says their sum.',
  run: (register) => {
    const figures = figuresOf(register);
    const years = new Set(figures.map((figure) => figure.year));
    return [...years].flatMap((year) => {
      const ofYear = figures.filter((figure) => figure.year === year);
      const national = awardedIn(ofYear.filter(({ scope }) => scope === 'national'));
      const [row] = national?.figures[0]?.preferred ?? [];
      const sum = sumOfInstitutions(ofYear);
      if (national === undefined || row === undefined || sum <= national.value) return [];
      if (isExplained(national.figures, sum)) return [];
      return problemAt(
        row,
        'value',
        `${quoted(String(national.value))} awarded contradicts the institutions of ${year}, together ${sum}`,
        `correct one of them, or say "${sum}" in its note`,
      );
    });
  },
};

function sumOfInstitutions(figures: readonly Figure[]): number {
  const institutions = figures.filter(({ scope }) => scope === 'institution');
  const subjects = Map.groupBy(institutions, (figure) => figure.of);
  return [...subjects.values()].reduce((sum, own) => sum + (atLeast(own)?.value ?? 0), 0);
}

/** What one subject was awarded: as stated, or else the sum of WBK and WBBM. */
function awardedIn(figures: readonly Figure[]): Awarded | undefined {
  const parts = figures.filter(({ metric }) => metric === 'wbk' || metric === 'wbbm');
  // Half of a national sum is no total that anything could exceed.
  return parts.length < 2 ? stated(figures, 'awarded') : atLeast(figures);
}

/** What one subject was awarded at least: as stated, or else WBK and WBBM as far as stated. */
function atLeast(figures: readonly Figure[]): Awarded | undefined {
  const awarded = stated(figures, 'awarded');
  if (awarded !== undefined) return awarded;
  const parts = [stated(figures, 'wbk'), stated(figures, 'wbbm')].filter(
    (part) => part !== undefined,
  );
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return parts.length === 0 ? undefined : { value, figures: parts.flatMap((part) => part.figures) };
}

function stated(figures: readonly Figure[], metric: string): Awarded | undefined {
  const figure = figures.find((other) => other.metric === metric);
  return figure?.value === undefined ? undefined : { value: figure.value, figures: [figure] };
}
