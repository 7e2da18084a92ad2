import type { Language } from '../i18n/language.ts';
import type { Component } from '../register/component-points.ts';
import type { Both } from '../register/register.ts';
import type { WeighedComponent } from '../totals/weights-of.ts';
import { capital, listWords, lowered, sentence, shared } from './sentence.ts';

/** What each component is called. */
export const COMPONENT_NAMES: Readonly<Record<Component, Both>> = {
  pengungkit: { id: 'Pengungkit', en: 'Levers' },
  hasil: { id: 'Hasil', en: 'Results' },
};

/** What a number of points rests on. */
export const POINTS_BASES = {
  stated: { id: 'disebut sumber', en: 'stated by a source' },
  added: { id: 'dijumlahkan dari areanya', en: 'added up from its areas' },
  difference: {
    id: 'total dikurangi bobot yang diketahui',
    en: 'the total less the weights known',
  },
} as const satisfies Readonly<Record<string, Both>>;

/** What the areas whose weight no source states are called together. */
export function togetherLabel(language: Language, unknown: number): string {
  if (unknown === 1) {
    return language === 'id'
      ? 'Area yang bobotnya tidak disebut sumber'
      : 'The area whose weight no source states';
  }
  return language === 'id'
    ? `${unknown} area yang bobotnya tidak disebut, bersama`
    : `The ${unknown} areas without a stated weight, together`;
}

/** What a whole component is called. */
export function wholeLabel(language: Language, component: Component): string {
  const name = lowered(COMPONENT_NAMES[component][language]);
  return language === 'id' ? `Seluruh komponen ${name}` : `All of the ${name}`;
}

const points = (language: Language, value: number): string =>
  language === 'id' ? `${value} poin` : `${value} ${value === 1 ? 'point' : 'points'}`;

const areas = (language: Language, value: number): string =>
  language === 'id' ? `${value} area` : `${value} ${value === 1 ? 'area' : 'areas'}`;

/** What a regulation gives each component, and how many weights are not known; without a final stop. */
export function weightsTitle(
  language: Language,
  regulation: string,
  components: readonly WeighedComponent[],
): string {
  const id = language === 'id';
  const totals = components.flatMap(({ component, total }) => {
    const name = lowered(COMPONENT_NAMES[component][language]);
    if (total === null) return [];
    return [`${points(language, total.points)} ${id ? 'untuk' : 'to'} ${name}`];
  });
  if (totals.length === 0) {
    return id
      ? `Bobot menurut ${regulation} tidak diketahui`
      : `The weights of ${regulation} are not known`;
  }
  const all = components.reduce((sum, each) => sum + each.areas.length, 0);
  const unknown = components.reduce((sum, each) => sum + each.unknown, 0);
  const gives = `${regulation} ${id ? 'memberi' : 'gives'} ${listWords(language, totals)}`;
  if (unknown === 0) return gives;
  return id
    ? `${gives}; bobot ${unknown} dari ${all} area tidak diketahui`
    : `${gives}; the weight of ${unknown} of ${all} areas is not known`;
}

/** The heaviest areas of a component, by name. */
function heaviest(language: Language, { areas: all }: WeighedComponent): string {
  const most = Math.max(...all.map(({ weight }) => weight ?? 0));
  const names = all.filter(({ weight }) => weight === most).map(({ area }) => area[language]);
  const id = language === 'id';
  if (names.length === all.length) return shared(language, String(most), names.length);
  return `${id ? 'terbesar' : 'the largest'} ${listWords(language, names)} (${shared(language, String(most), names.length)})`;
}

function componentClause(language: Language, weighed: WeighedComponent): string {
  const { component, areas: all, total, known, unknown, together } = weighed;
  const id = language === 'id';
  const name = lowered(COMPONENT_NAMES[component][language]);
  const whole = total === null ? '' : `${name}: ${points(language, total.points)}`;
  if (unknown === 0) {
    return `${whole} ${id ? 'dari' : 'from'} ${areas(language, all.length)}, ${heaviest(language, weighed)}`;
  }
  if (unknown === all.length) {
    const none = id
      ? `bobot ${areas('id', unknown)} ${total === null ? `${name} ` : 'itu masing-masing '}tidak diketahui`
      : `the weight of each of ${total === null ? `the ${areas('en', unknown)} of the ${name}` : `its ${areas('en', unknown)}`} is not known`;
    return total === null ? none : `${whole}, ${none}`;
  }
  const rest = id
    ? `bobot ${unknown} dari ${areas('id', all.length)} ${total === null ? `${name} ` : ''}tidak diketahui`
    : `the weight of ${unknown} of ${areas('en', all.length)} ${total === null ? `of the ${name} ` : ''}is not known`;
  const others = id ? `yang lain berjumlah ${known}` : `the others make ${known}`;
  if (together === null) return `${rest}, ${others}`;
  const left = id
    ? `jadi ${unknown} area itu${unknown === 1 ? '' : ' bersama'} ${together}`
    : `which leaves ${together} for ${unknown === 1 ? 'that one' : `those ${unknown} together`}`;
  return `${whole}; ${rest}, ${others}, ${left}`;
}

/** What is known of the weights of each component, in one sentence. */
export function weightsSentence(
  language: Language,
  components: readonly WeighedComponent[],
): string {
  return sentence(components.map((each) => componentClause(language, each)));
}

/** What stands over the bars of a component. */
export function componentHeading(
  language: Language,
  { component, total }: WeighedComponent,
): string {
  const name = capital(COMPONENT_NAMES[component][language]);
  if (total === null) {
    return language === 'id' ? `${name}: total tidak diketahui` : `${name}: total unknown`;
  }
  return `${name}: ${points(language, total.points)}`;
}
