import type { Both, Break, Condition, Register, Regulation } from '../register/register.ts';
import { slugify } from '../register/slug.ts';
import { judgedBy } from './judged-by.ts';
import type { NoteGroup } from './note-groups.ts';
import { noteGroups } from './note-groups.ts';
import type { RegulationLink } from './regulation-links.ts';
import { laterLinks, regulationLinks } from './regulation-links.ts';
import { isInSpan, schemeSpan } from './scheme-span.ts';
import { unknownWords } from './unknown-words.ts';
import type { UnnumberedScheme } from './unnumbered-schemes.ts';
import { unnumberedSchemes } from './unnumbered-schemes.ts';
import type { WeighedComponent } from './weights-of.ts';
import { weightsOf } from './weights-of.ts';

/** Everything a page says about one regulation or programme. */
export interface RegulationModel {
  readonly regulation: Regulation;
  /** The last step of its address. */
  readonly slug: string;
  /** What it replaced and amended, and what later ones did to it. */
  readonly acts: readonly RegulationLink[];
  readonly later: readonly RegulationLink[];
  /** Rounds judged by it, oldest first. */
  readonly rounds: readonly number[];
  /** What began with it, oldest first; of the kind `rule` where rounds were judged by it. */
  readonly breaks: readonly Break[];
  /** Rounds that its conditions were for, or in which what it began went on; oldest first. */
  readonly concerns: readonly number[];
  readonly weights: readonly WeighedComponent[];
  /** How many areas it weighs, and how many of their weights nobody tells. */
  readonly areas: number;
  readonly unweighed: number;
  /** What the register notes on its weights. */
  readonly weightNotes: readonly NoteGroup<Register['criteria'][number]>[];
  readonly conditions: readonly Condition[];
  /** Conditions that may be its own: their source names no number. */
  readonly unnumbered: readonly UnnumberedScheme[];
  readonly unknown: readonly Both[];
  readonly sources: readonly string[];
}

/** The rounds of a call for proposals, or those since a programme began; a rule judges its own. */
function concernedBy(register: Register, number: string, breaks: readonly Break[]): number[] {
  const span = schemeSpan(register, number);
  const isConcerned = (year: number) =>
    breaks.some(
      (each) =>
        (each.kind === 'delegation' && each.year <= year) ||
        (each.kind === 'condition' && span !== null && isInSpan(span, year)),
    );
  return register.rounds
    .map(({ year }) => year)
    .filter(isConcerned)
    .sort((a, b) => a - b);
}

function modelOf(register: Register, regulation: Regulation): RegulationModel {
  const { number } = regulation;
  const of = (row: { readonly regulation: string }) => row.regulation === number;
  const breaks = register.breaks.filter(of).toSorted((a, b) => a.year - b.year);
  const criteria = register.criteria.filter(of);
  const conditions = register.conditions.filter(of);
  const weights = weightsOf(register, number);
  const unnumbered = unnumberedSchemes(register, number);
  const cited = [
    regulation,
    ...breaks,
    ...criteria,
    ...conditions,
    ...unnumbered.flatMap((scheme) => scheme.conditions),
  ];
  return {
    regulation,
    slug: slugify(number),
    acts: regulationLinks(regulation),
    later: laterLinks(register.regulations, number),
    rounds: register.rounds
      .map(({ year }) => year)
      .filter((year) => judgedBy(register, year)?.regulation.number === number)
      .sort((a, b) => a - b),
    breaks,
    concerns: concernedBy(register, number, breaks),
    weights,
    areas: weights.reduce((sum, each) => sum + each.areas.length, 0),
    unweighed: weights.reduce((sum, each) => sum + each.unknown, 0),
    weightNotes: noteGroups(criteria),
    conditions,
    unnumbered,
    unknown: unknownWords(regulation),
    sources: [...new Set(cited.map(({ source }) => source))].sort(),
  };
}

/** One model for every regulation and programme of the register, oldest first. */
export function regulationModels(register: Register): RegulationModel[] {
  return register.regulations
    .toSorted((a, b) => a.year - b.year || (a.number < b.number ? -1 : 1))
    .map((regulation) => modelOf(register, regulation));
}
